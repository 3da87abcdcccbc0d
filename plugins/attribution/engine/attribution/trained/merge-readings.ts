import { TIME_NOUNS } from '../../lexicon/function-words';
import { HEDGE_ADVERBS } from '../../lexicon/hedges';
import { contains, hull, overlaps, textOf, type Span } from '../../text/span';
import type { FoundAttribution } from '../attribution';
import type { Pattern } from '../patterns/draft';
import type { BlockWords, TokenRange, TokenReading } from './block-words';
import { SUGGESTED } from './confidence/thresholds';
import { PATTERN_NUMBERS } from './pattern-readings';

/** A reading of the patterns in spans of the text. */
interface Reading {
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
}

const numbersOf = (...patterns: readonly Pattern[]): ReadonlySet<number> =>
  new Set(patterns.map((pattern) => PATTERN_NUMBERS[pattern]));

/** Patterns that hardly ever err: what they read stands even where the models read nothing. */
const PRECISE = numbersOf('quotation', 'according-to', 'hearsay', 'hedge');
const RELAYING = numbersOf('according-to');
/** What is said within what a report relays: *Lee said, according to CNN*. */
const RELAYED = numbersOf('quotation', 'clause', 'gerund');
const NOMINAL = numbersOf('nominal');

const OPENING_MARK = /^["“‘«„]/u;

const spanOf = ({ tokens }: BlockWords, { first, end }: TokenRange): Span | null =>
  first < end ? hull(tokens.slice(first, end).map(({ span }) => span)) : null;

const readingIn = (words: BlockWords, { source, cue, content }: TokenReading): Reading | null => {
  const cueSpan = spanOf(words, cue);
  const said = content.flatMap((range) => spanOf(words, range) ?? []);
  if (cueSpan === null || said.length === 0) return null;
  return {
    source: source === null ? null : spanOf(words, source),
    cue: cueSpan,
    content: said,
  };
};

const hasCue = ({ cue }: FoundAttribution, words: Span): boolean =>
  cue !== null && overlaps(cue, words);

const holds = ({ content }: FoundAttribution, words: Span): boolean =>
  content.some((span) => contains(span, words));

/** Whether a reading that the models lack stands: a precise one, one that a report relays, *Western suspicions that*. */
const stands = (
  { pattern }: TokenReading,
  { source, cue }: Reading,
  found: readonly FoundAttribution[],
  relaying: readonly Span[],
): boolean => {
  if (PRECISE.has(pattern)) return true;
  const outer = found.filter((each) => holds(each, cue));
  if (RELAYED.has(pattern)) {
    return outer.some((each) => relaying.some((span) => hasCue(each, span)));
  }
  return NOMINAL.has(pattern) && source !== null && outer.length > 0;
};

const missingFrom = (
  words: BlockWords,
  found: readonly FoundAttribution[],
): readonly FoundAttribution[] => {
  const spansOfRelaying = words.readings
    .filter(({ pattern }) => RELAYING.has(pattern))
    .flatMap(({ cue }) => spanOf(words, cue) ?? []);
  return words.readings.flatMap((each) => {
    const reading = readingIn(words, each);
    if (reading === null || found.some((one) => hasCue(one, reading.cue))) return [];
    if (!stands(each, reading, found, spansOfRelaying)) return [];
    return [{ ...reading, confidence: SUGGESTED }];
  });
};

/** Whether source and cue stand behind a quotation: “…,” *Lee reportedly CNN*. */
const isBehindQuotation = (text: string, first: Span, source: Span, cue: Span): boolean =>
  OPENING_MARK.test(textOf(text, first)) && first.end <= source.start && source.end <= cue.start;

/**
 * *The mayor reportedly fled*: the mayor is no source, and what is said of her stands on both sides of the cue. Behind a
 * quotation the speaker stands there, and the outlet behind the cue belongs to nobody's words.
 */
const withoutHedged = (text: string, found: FoundAttribution): FoundAttribution => {
  const { source, cue, content } = found;
  const [first] = content;
  if (source === null || cue === null || first === undefined) return found;
  if (!HEDGE_ADVERBS.has(textOf(text, cue).toLowerCase())) return found;
  if (isBehindQuotation(text, first, source, cue)) {
    return { ...found, content: content.filter(({ end }) => end <= cue.start) };
  }
  return {
    ...found,
    source: null,
    content: [source, ...content].toSorted((a, b) => a.start - b.start),
  };
};

const OCCASION = /^(?:\p{L}+ )?(?<noun>\p{Ll}+)$/u; // four *times*

/** *Four times the answer was no*: a time is no source. */
const withoutTime = (text: string, found: FoundAttribution): FoundAttribution => {
  const words = found.source === null ? '' : textOf(text, found.source);
  const noun = OCCASION.exec(words)?.groups?.['noun'] ?? '';
  return noun === 'times' || TIME_NOUNS.has(noun) ? { ...found, source: null } : found;
};

const startOf = ({ cue, content }: FoundAttribution): number => (cue ?? content[0])?.start ?? 0;

/**
 * What the models found in a block, with what precise patterns read in it besides, in the order of cues. Looks at nothing
 * outside the block.
 */
export const mergeReadings = (
  text: string,
  words: BlockWords,
  found: readonly FoundAttribution[],
): readonly FoundAttribution[] =>
  [
    ...found.map((each) => withoutTime(text, withoutHedged(text, each))),
    ...missingFrom(words, found),
  ].toSorted((a, b) => startOf(a) - startOf(b));
