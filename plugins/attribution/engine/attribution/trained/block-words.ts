import { hashOf } from '../../models/hash-features';
import { TAGS } from '../../tagging/tag';
import { tagBlock, type TaggedToken } from '../../tagging/tag-block';
import { overlapping } from '../../text/overlapping';
import { outermostQuotations } from '../../text/own-words';
import type { SegmentedStory } from '../../text/segments';
import type { Span } from '../../text/span';
import { blockStory } from './block-story';
import { patternReadings, type PatternReading } from './pattern-readings';
import type { WordCodes } from './word-codes';

/** Half-open range of indexes into a block's tokens. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** A reading of the patterns, in tokens of the block. */
export interface TokenReading {
  readonly pattern: number;
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
  readonly content: readonly TokenRange[];
}

/** One block as features read it: a column of integers for each thing a token is. */
export interface BlockWords {
  readonly tokens: readonly TaggedToken[];
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  readonly lexical: Int32Array;
  /** Universal part of speech, from 1. */
  readonly tag: Int32Array;
  /** One of `QUOTE`. */
  readonly quote: Int32Array;
  /** Which quotation of the block it stands in, from 1; 0 for none. */
  readonly quotation: Int32Array;
  /** Number of the sentence within the block. */
  readonly sentence: Int32Array;
  readonly sentences: readonly TokenRange[];
  readonly readings: readonly TokenReading[];
  /** For each token that a pattern takes for a cue: `2 × pattern`, one more for its first token. 0 for others. */
  readonly patternCue: Int32Array;
  /** What a pattern takes the token for: 0 nothing, 1 source, 2 content, 3 both of different readings. */
  readonly patternRole: Int32Array;
  readonly isHeadline: boolean;
}

/** How a token stands to quotation marks. */
export const QUOTE = { outside: 1, opening: 2, inside: 3, closing: 4 } as const;

const TAG_NUMBERS: ReadonlyMap<string, number> = new Map(
  TAGS.map((tag, index) => [tag, index + 1]),
);

/** The number of a universal part of speech in the `tag` column. */
export const tagNumber = (tag: (typeof TAGS)[number]): number => TAG_NUMBERS.get(tag) ?? 0;

/** Columns of what each token is by itself. */
const tokenColumns = (
  tokens: readonly TaggedToken[],
  codesOf: (text: string, lower: string) => WordCodes,
) => {
  const column = () => new Int32Array(tokens.length);
  const columns = {
    word: column(),
    lemma: column(),
    suffix: column(),
    shape: column(),
    fine: column(),
    coarse: column(),
    lexical: column(),
    tag: column(),
    sentence: column(),
  };
  const firstSentence = tokens[0]?.sentence ?? 0;
  for (const [at, { text, lower, lemma, tag, sentence }] of tokens.entries()) {
    const codes = codesOf(text, lower);
    columns.word[at] = codes.word;
    columns.lemma[at] = lemma === lower ? codes.word : hashOf(lemma);
    columns.suffix[at] = codes.suffix;
    columns.shape[at] = codes.shape;
    columns.fine[at] = codes.fine;
    columns.coarse[at] = codes.coarse;
    columns.lexical[at] = codes.lexical;
    columns.tag[at] = tagNumber(tag);
    columns.sentence[at] = sentence - firstSentence;
  }
  return columns;
};

const rangeOf = (tokens: readonly TaggedToken[], span: Span): TokenRange =>
  overlapping(tokens, span);

const sentencesOf = (tokens: readonly TaggedToken[]): readonly TokenRange[] => {
  const ranges: TokenRange[] = [];
  let first = 0;
  for (let end = 1; end <= tokens.length; end += 1) {
    if (tokens[end]?.sentence === tokens[first]?.sentence) continue;
    ranges.push({ first, end });
    first = end;
  }
  return ranges;
};

const readingInTokens = (
  tokens: readonly TaggedToken[],
  { pattern, cue, source, content }: PatternReading,
): TokenReading => ({
  pattern,
  cue: rangeOf(tokens, cue),
  source: source === null ? null : rangeOf(tokens, source),
  content: content.map((span) => rangeOf(tokens, span)),
});

const quoteColumns = (
  tokens: readonly TaggedToken[],
  story: SegmentedStory,
): Pick<BlockWords, 'quote' | 'quotation'> => {
  const quote = new Int32Array(tokens.length).fill(QUOTE.outside);
  const quotation = new Int32Array(tokens.length);
  for (const [index, { span, closed }] of outermostQuotations(story).entries()) {
    const { first, end } = rangeOf(tokens, span);
    quote.fill(QUOTE.inside, first, end);
    quotation.fill(index + 1, first, end);
    if (first < end) quote[first] = QUOTE.opening;
    if (closed && end - 1 > first) quote[end - 1] = QUOTE.closing;
  }
  return { quote, quotation };
};

const patternColumns = (
  length: number,
  readings: readonly TokenReading[],
): Pick<BlockWords, 'patternCue' | 'patternRole'> => {
  const patternCue = new Int32Array(length);
  const patternRole = new Int32Array(length);
  const add = (range: TokenRange, role: number): void => {
    for (let at = range.first; at < range.end; at += 1) {
      patternRole[at] = (patternRole[at] ?? 0) | role;
    }
  };
  for (const { pattern, cue, source, content } of readings) {
    patternCue.fill(2 * pattern, cue.first, cue.end);
    if (cue.first < cue.end) patternCue[cue.first] = 2 * pattern + 1;
    if (source !== null) add(source, 1);
    for (const range of content) add(range, 2);
  }
  return { patternCue, patternRole };
};

/** Reads one block of a story, and nothing outside it, into columns. `tokens`: those of the block, where they are at hand. */
export const readBlockWords = (
  story: SegmentedStory,
  block: number,
  codesOf: (text: string, lower: string) => WordCodes,
  tokens: readonly TaggedToken[] = tagBlock(story, block),
): BlockWords => {
  const own = blockStory(story, block);
  const readings = patternReadings(own).map((reading) => readingInTokens(tokens, reading));
  return {
    tokens,
    ...tokenColumns(tokens, codesOf),
    sentences: sentencesOf(tokens),
    readings,
    ...quoteColumns(tokens, own),
    ...patternColumns(tokens.length, readings),
    isHeadline: story.blocks[block]?.kind === 'headline',
  };
};
