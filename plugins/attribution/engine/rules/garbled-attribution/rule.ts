import type { OutletMention } from '../../attribution/attribution';
import { wordSet } from '../../lexicon/word-list';
import { overlapping, type IndexRange } from '../../text/overlapping';
import { spanOfTokens } from '../../text/phrases';
import type { SegmentedStory, Token } from '../../text/segments';
import { textOf } from '../../text/span';
import { defineRule, type RuleContext } from '../define-rule';

const CUE_ADVERBS = wordSet('reportedly allegedly purportedly supposedly');
const SAYING = wordSet('said told says tells');
/** *What he said told us much*: two verbs of saying that belong together. */
const RELATIVES = wordSet('what whatever all which that who everything');
const STOP = /^[.!?…]+$/u;
const NAME = /^\p{Lu}[\p{L}\p{N}'’.-]*$/u;

/** *Vladimir Vladimirovich Osechkin Jr*: as many words as a name may have behind a quotation. */
const NAME_WORDS = 4;

const isStopAt = (tokens: readonly Token[], at: number, end: number): boolean =>
  at >= end || STOP.test(tokens[at]?.text ?? '');

const isAdverbAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower.endsWith('ly') === true;

/** One past the last token of an outlet that begins at a token, or `null` where none does. */
const outletEnd = (
  tokens: readonly Token[],
  at: number,
  outlets: readonly OutletMention[],
): number | null => {
  const token = tokens[at];
  if (token === undefined) return null;
  const mention = outlets[overlapping(outlets, token.span).first];
  if (mention === undefined || mention.span.start !== token.span.start) return null;
  return at + overlapping(tokens.slice(at, at + 10), mention.span).end;
};

/** *Osechkin reportedly CNN.*, right behind a quotation: a name, perhaps an adverb, an outlet, and no verb. */
const verblessFrom = (
  { story, outlets }: RuleContext,
  first: number,
  end: number,
): IndexRange | null => {
  for (let at = first; at < Math.min(first + NAME_WORDS, end); at += 1) {
    if (!NAME.test(story.tokens[at]?.text ?? '')) return null;
    const outletAt = isAdverbAt(story.tokens, at + 1) ? at + 2 : at + 1;
    const last = outletEnd(story.tokens, outletAt, outlets);
    if (last !== null && isStopAt(story.tokens, last, end)) return { first, end: last };
  }
  return null;
};

/** *reportedly CNN.*: an adverb that lost its verb. */
const adverbBeforeOutlet = (
  { story, outlets }: RuleContext,
  at: number,
  end: number,
): IndexRange | null => {
  if (!CUE_ADVERBS.has(story.tokens[at]?.lower ?? '')) return null;
  const last = outletEnd(story.tokens, at + 1, outlets);
  return last !== null && isStopAt(story.tokens, last, end) ? { first: at, end: last } : null;
};

const isComma = (token: Token | undefined): boolean => token?.text === ',';

/** The sentence's only comma: a second one may close an aside, *Ann Lee, the mayor, said*. */
const isLoneComma = (tokens: readonly Token[], at: number, first: number): boolean =>
  isComma(tokens[at]) && !tokens.slice(first, at).some(isComma);

/** *“…,” said.* or *…, said.*: a verb that lost its subject. */
const lacksSpeaker = (
  tokens: readonly Token[],
  at: number,
  { first, end }: IndexRange,
  isBehindQuotation: boolean,
): boolean =>
  tokens[at]?.lower === 'said' &&
  (isBehindQuotation || isLoneComma(tokens, at - 1, first)) &&
  isStopAt(tokens, at + 1, end) &&
  at + 2 >= end;

/** *Osechkin said told CNN*: one verb too many. */
const isDoubled = (tokens: readonly Token[], at: number): boolean => {
  const [one, next] = [tokens[at], tokens[at + 1]];
  if (one === undefined || next === undefined) return false;
  if (!SAYING.has(one.lower) || !SAYING.has(next.lower)) return false;
  return !tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => RELATIVES.has(lower));
};

/** The token right behind each closed quotation, by its offset. */
const startsBehindQuotations = ({ tokens, quotations }: SegmentedStory): ReadonlySet<number> =>
  new Set(
    quotations.filter(({ closed }) => closed).map(({ span }) => overlapping(tokens, span).end),
  );

interface Slip {
  readonly messageId: 'verb-missing' | 'speaker-missing' | 'cue-doubled';
  readonly tokens: IndexRange;
}

const slipAt = (
  context: RuleContext,
  at: number,
  range: IndexRange,
  isBehindQuotation: boolean,
): Slip | null => {
  const { tokens } = context.story;
  const verbless =
    (isBehindQuotation ? verblessFrom(context, at, range.end) : null) ??
    adverbBeforeOutlet(context, at, range.end);
  if (verbless !== null) return { messageId: 'verb-missing', tokens: verbless };
  if (lacksSpeaker(tokens, at, range, isBehindQuotation)) {
    return { messageId: 'speaker-missing', tokens: { first: at, end: at + 1 } };
  }
  return isDoubled(tokens, at)
    ? { messageId: 'cue-doubled', tokens: { first: at, end: at + 2 } }
    : null;
};

/** A slip of the keyboard or of a merge left no readable “who says”. */
export const garbledAttribution = defineRule({
  id: 'garbled-attribution',
  meta: {
    title: 'Attribution garbled',
    summary: 'The words that should say who said it do not make sense.',
    problem: 'wording',
    severity: 'error',
    basis: 'text',
    linkable: false,
    messages: {
      'verb-missing': 'A verb is missing in “{words}”: who told whom?',
      'speaker-missing': 'Nobody is named before or after “{words}”.',
      'cue-doubled': '“{words}” has one verb of saying too many.',
    },
    remedy: 'Write who said it, and to whom.',
    standards: ['AP-ATTR'],
  },
  *check(context) {
    const { story } = context;
    const behindQuotations = startsBehindQuotations(story);
    for (const { tokens: range } of story.sentences) {
      for (let at = range.first; at < range.end; at += 1) {
        const slip = slipAt(context, at, range, behindQuotations.has(at));
        if (slip === null) continue;
        const span = spanOfTokens(story.tokens, slip.tokens);
        yield {
          messageId: slip.messageId,
          span,
          data: { words: textOf(story.text, span) },
        };
        at = slip.tokens.end - 1;
      }
    }
  },
});
