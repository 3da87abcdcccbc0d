import type { OutletMention } from '../../attribution/attribution';
import { wordSet } from '../../lexicon/word-list';
import { overlapping, type IndexRange } from '../../text/overlapping';
import type { SegmentedStory, Token } from '../../text/segments';
import type { RuleContext } from '../define-rule';

/** What is wrong with some words that should say who said it. */
export interface Slip {
  readonly messageId:
    | 'verb-missing'
    | 'speaker-missing'
    | 'hearer-missing'
    | 'to-missing'
    | 'said-for-told'
    | 'told-to'
    | 'cue-doubled'
    | 'cut-off';
  readonly tokens: IndexRange;
  /** What stands in the place of which tokens once it is mended; an empty range inserts before its first. */
  readonly mend?: { readonly tokens: IndexRange; readonly text: string };
}

/** A place in a sentence, and where the sentence ends. */
export interface Place {
  readonly at: number;
  readonly sentence: IndexRange;
}

const STOP = /^[.!?…]+$/u;
const NAME = /^\p{Lu}[\p{L}\p{N}'’.-]*$/u;
const ADVERB = /^\p{Ll}+ly$/u;
const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');
/** The longest outlet names have fewer tokens. */
const OUTLET_TOKENS = 10;

/** *Vladimir Vladimirovich Osechkin Jr*: as many words as a name may have. */
export const NAME_WORDS = 4;

/** The word at an index in lower case; empty past the end. */
export const lowerAt = ({ tokens }: SegmentedStory, at: number): string => tokens[at]?.lower ?? '';

/** Whether a sentence ends at an index. */
export const isStopAt = ({ tokens }: SegmentedStory, at: number, end: number): boolean =>
  at >= end || STOP.test(tokens[at]?.text ?? '');

/** Whether a word is written as names are. */
export const isName = (token: Token | undefined): boolean => NAME.test(token?.text ?? '');

/** Whether a word looks like an adverb: *reportedly*, but not *Emily*. */
export const isAdverb = (token: Token | undefined): boolean => ADVERB.test(token?.text ?? '');

/** Whether the sentence ends here, or after *on Monday*. */
export const isEndOrDayAt = (story: SegmentedStory, at: number, end: number): boolean =>
  isStopAt(story, at, end) ||
  (lowerAt(story, at) === 'on' &&
    WEEKDAYS.has(lowerAt(story, at + 1)) &&
    isStopAt(story, at + 2, end));

const mentionEnd = (
  tokens: readonly Token[],
  at: number,
  outlets: readonly OutletMention[],
): number | null => {
  const token = tokens[at];
  if (token === undefined) return null;
  const mention = outlets[overlapping(outlets, token.span).first];
  if (mention === undefined || mention.span.start !== token.span.start) return null;
  return at + overlapping(tokens.slice(at, at + OUTLET_TOKENS), mention.span).end;
};

/** One past the last token of an outlet that begins at an index, *CNN* or *the BBC*; `null` where none does. */
export const outletEnd = ({ story, outlets }: RuleContext, at: number): number | null =>
  mentionEnd(story.tokens, at, outlets) ??
  (lowerAt(story, at) === 'the' ? mentionEnd(story.tokens, at + 1, outlets) : null);

/** One past the last word of a name that begins at an index; `null` where none does. */
export const nameEnd = ({ tokens }: SegmentedStory, at: number): number | null => {
  let end = at;
  while (end < at + NAME_WORDS && isName(tokens[end])) end += 1;
  return end === at ? null : end;
};

/** Like `outletEnd`, and also where it is told only by its article that it may be one: *the Guardian*. */
export const hearerEnd = (context: RuleContext, at: number): number | null =>
  outletEnd(context, at) ??
  (lowerAt(context.story, at) === 'the' ? nameEnd(context.story, at + 1) : null);
