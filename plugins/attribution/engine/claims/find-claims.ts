import type { Attribution } from '../attribution/attribution';
import { wordSet } from '../lexicon/word-list';
import { isQuoted, outermostQuotations, ownWordsOf } from '../text/own-words';
import type { BlockKind } from '../document/story-text';
import type { Quotation, SegmentedStory, Sentence, Token } from '../text/segments';
import { contains, overlaps, textOf, type Span } from '../text/span';
import { namesIn } from './accusations';
import { SPEECH_ACTS } from './lexicon/speech-acts';
import { ASSERTION_THRESHOLD, assertionScore, isAction } from './assertions';
import type { Claim, ClaimTrigger, ClaimType } from './claim';
import { isCheckable, isQuestion } from './is-checkable';
import { findTriggers } from './triggers';
import { reports, type Vouchers } from './vouching';

/** Headlines sum up what the body has to source. */
const BLOCKS_WITHOUT_CLAIMS: ReadonlySet<BlockKind> = new Set(['headline', 'dek', 'heading']);

const kindOf = ({ blocks }: SegmentedStory, { block }: Sentence): BlockKind =>
  blocks[block]?.kind ?? 'paragraph';

const trigger = (type: ClaimType, span: Span): ClaimTrigger => ({ type, span });

const isReportedIn = (
  story: SegmentedStory,
  sentence: Sentence,
  attributions: readonly Attribution[],
): boolean =>
  attributions.some(
    (each) => each.cue !== null && overlaps(each.cue, sentence.span) && reports(story, each),
  );

const isWithin = (wanted: readonly Attribution[], words: Span): boolean =>
  wanted.some(({ content }) => content.some((span) => contains(span, words)));

/** *Lee wants 40 new houses* and *Lee wants to know who met Falk* state neither the houses nor the meeting. */
const isStated = (wanted: readonly Attribution[], { type, span }: ClaimTrigger): boolean =>
  type !== 'number' || !isWithin(wanted, span);

/** Scores how likely newsrooms are to attribute a statement, 0 to 1. */
type ScoreStatement = (statement: string) => number;

/**
 * From this likelihood on, a statement that no word gives away is an assertion. Beside sentences that somebody surely says,
 * a writer is passing on what was said, so that less is enough; more is needed where the sentence before goes on, or
 * somebody but likely says so. Chosen on dev.
 */
const ASSERTED = {
  alone: { unbacked: 0.25, backed: 0.26 },
  amongReports: { unbacked: 0.1, backed: 0.16 },
} as const;

const HYPOTHETICAL = wordSet('could might may would');

/** *Kos could have passed on the files*: nothing is stated of what happened. */
const isHypothetical = (words: readonly Token[]): boolean =>
  words.some(({ lower }, at) => HYPOTHETICAL.has(lower) && words[at + 1]?.lower === 'have');

/** *declined to say*, *rejected the offer*, *welcomed the vote*: what somebody did by speaking, for all to hear. */
const isSpeechAct = (words: readonly Token[]): boolean =>
  words.some(({ lower }) => SPEECH_ACTS.has(lower));

/** Shorter statements than the model has learned from. */
const FEWEST_WORDS = 6;

/** A statement that names somebody and what they did, which is all to go by where no model can tell. */
const isBoldAssertion = (words: readonly Token[], wanted: readonly Attribution[]): boolean =>
  assertionScore(words) >= ASSERTION_THRESHOLD &&
  words.some((word) => isAction(word) && !isWithin(wanted, word.span));

/** Who stands behind a sentence, and how surely. */
interface Backing {
  readonly own: readonly Attribution[];
  readonly carried: readonly Attribution[];
  readonly wanted: readonly Attribution[];
  /** Whether somebody surely says what stands right before or behind in the paragraph. */
  readonly amongReports: boolean;
}

/** What a story's sentences are read with. */
interface Reading {
  readonly story: SegmentedStory;
  readonly names: ReadonlySet<string>;
  readonly quotations: readonly Quotation[];
}

const isAsserted = (
  { own, carried, wanted, amongReports }: Backing,
  words: readonly Token[],
  share: number | null,
): boolean => {
  const isBacked = own.length + carried.length > 0;
  if (!isBacked && isBoldAssertion(words, wanted)) return true;
  if (words.length < FEWEST_WORDS || isHypothetical(words) || isSpeechAct(words)) return false;
  const { unbacked, backed } = amongReports ? ASSERTED.amongReports : ASSERTED.alone;
  return share !== null && share >= (isBacked ? backed : unbacked);
};

/** What makes a sentence a claim: nothing, for most of what people write. */
const statedIn = (
  { story, names, quotations }: Reading,
  sentence: Sentence,
  backing: Backing,
  share: number | null,
): readonly ClaimTrigger[] => {
  if (isQuoted(quotations, sentence.span)) return [];
  const words = ownWordsOf(story, quotations, sentence);
  const isReported =
    isReportedIn(story, sentence, backing.own) && !isQuestion(story.text, sentence);
  if (!isReported && !isCheckable(story, sentence, words, kindOf(story, sentence))) return [];
  const found = findTriggers(story, names, sentence, share).filter(
    (each) => !isQuoted(quotations, each.span) && isStated(backing.wanted, each),
  );
  if (isReported) return [trigger('reported', sentence.span), ...found];
  const isForecast = found.some(({ type }) => type === 'prediction');
  return !isForecast && isAsserted(backing, words, share)
    ? [...found, trigger('assertion', sentence.span)]
    : found;
};

/**
 * Finds the checkable statements of a story, a sentence each, and who stands behind them. `needsSource`: see `Extraction`.
 */
export const findClaims = (
  story: SegmentedStory,
  { own, carried, wanted }: Vouchers,
  needsSource: ScoreStatement | null,
): readonly Claim[] => {
  const quotations = outermostQuotations(story);
  const firm = own.map((each) => each.some((one) => one.inherited || reports(story, one)));
  const isFirm = (index: number): boolean => firm[index] === true;
  const reading = { story, names: namesIn(story.tokens, story.sentences), quotations };
  return story.sentences.flatMap((sentence, index) => {
    if (BLOCKS_WITHOUT_CLAIMS.has(kindOf(story, sentence))) return [];
    const backing = {
      own: own[index] ?? [],
      carried: carried[index] ?? [],
      wanted: wanted[index] ?? [],
      amongReports: [index - 1, index + 1].some(
        (next) => isFirm(next) && story.sentences[next]?.block === sentence.block,
      ),
    };
    const share = needsSource === null ? null : needsSource(textOf(story.text, sentence.span));
    const triggers = statedIn(reading, sentence, backing, share);
    if (triggers.length === 0) return [];
    const types = [...new Set(triggers.map(({ type }) => type))];
    return {
      span: sentence.span,
      sentence: index,
      types,
      triggers,
      attributions: backing.own.length > 0 ? backing.own : backing.carried,
      needsSource: share,
      firm: isFirm(index),
      grave: types.includes('accusation'),
    };
  });
};
