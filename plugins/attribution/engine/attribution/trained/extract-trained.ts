import { hull, type Span } from '../../text/span';
import type { SegmentedStory } from '../../text/segments';
import { readBlockWords, type BlockWords, type TokenRange } from './block-words';
import { cueScores } from './cue-features';
import { decodeCues, decodeSpans, type SpanRanges } from './decode';
import type { LightModels } from './light-models';
import { spanScorer } from './span-scores';

/** Where one attribution of a block stands in the text. Content is in text order; it may be empty. */
export interface AttributionSpans {
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
}

const findCues = ({ cue }: LightModels, words: BlockWords): readonly TokenRange[] =>
  words.sentences.flatMap((sentence) => {
    return decodeCues(cueScores(words, sentence, cue), cue.transitions, sentence.first, cue.bias);
  });

const spanOf = ({ tokens }: BlockWords, { first, end }: TokenRange): Span =>
  hull(tokens.slice(first, end).map(({ span }) => span));

const distanceTo = (cue: TokenRange, range: TokenRange): number =>
  range.end <= cue.first ? cue.first - range.end : range.first - cue.end;

/** Of several stretches taken for the source the one nearest to its cue. */
const nearest = (cue: TokenRange, ranges: readonly TokenRange[]): TokenRange | null =>
  ranges.toSorted((a, b) => distanceTo(cue, a) - distanceTo(cue, b))[0] ?? null;

/** Ranges of tokens as spans of the text. */
export const attributionSpansOf = (
  words: BlockWords,
  cue: TokenRange,
  { source, content }: SpanRanges,
): AttributionSpans => {
  const named = nearest(cue, source);
  return {
    source: named === null ? null : spanOf(words, named),
    cue: spanOf(words, cue),
    content: content.map((range) => spanOf(words, range)),
  };
};

/** The attributions of one block, in the order of their cues, by the light model. Looks at nothing outside the block. */
export const extractBlock = (
  models: LightModels,
  story: SegmentedStory,
  block: number,
): readonly AttributionSpans[] => {
  const words = readBlockWords(story, block, models.codesOf);
  const cues = findCues(models, words);
  const { span } = models;
  const scoresOf = spanScorer(words, cues, span);
  return cues.map((cue) => {
    const { scores, window } = scoresOf(cue);
    const ranges = decodeSpans(scores, span.transitions, window, span.bias);
    return attributionSpansOf(words, cue, ranges);
  });
};
