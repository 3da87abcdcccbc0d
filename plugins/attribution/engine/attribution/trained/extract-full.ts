import { latticeOf, packedScores } from '../../models/crf';
import type { SegmentedStory } from '../../text/segments';
import { readBlockWords, type BlockWords, type TokenRange } from './block-words';
import { CUE_LABEL_COUNT, CUE_LABELS, CUE_STRIDE, cueFeatures } from './cue-features';
import { decodeCues, decodeSpans } from './decode';
import { attributionSpansOf, type AttributionSpans } from './extract-trained';
import type { FullModels } from './full-models';
import { CUE_MIX, mixScores, SPAN_MIX } from './mix-scores';
import { cueInputs, type CueInputs } from './network/cue-inputs';
import { tokenInputs } from './network/word-inputs';
import { spanFeatures } from './span-features';
import { SPAN_STRIDE } from './span-templates';

/** An attribution with how likely its cue is one, by all readings of its sentence; not yet calibrated. */
export interface LikelyAttribution extends AttributionSpans {
  readonly probability: number;
}

interface LikelyCue extends TokenRange {
  readonly probability: number;
}

/** How likely all tokens of a range are outside of nothing: the least of what each token says. */
const probabilityOf = (
  scores: Float32Array,
  transitions: Float32Array,
  { first, end }: TokenRange,
): number => {
  const { forward, backward, total } = latticeOf(scores, transitions, CUE_LABEL_COUNT);
  let least = 1;
  for (let at = first; at < end; at += 1) {
    const place = at * CUE_LABEL_COUNT + CUE_LABELS.outside;
    const outside = Math.exp((forward[place] ?? 0) + (backward[place] ?? 0) - total);
    least = Math.min(least, 1 - outside);
  }
  return Math.max(0, least);
};

const findCues = (
  { cue, network: { network } }: FullModels,
  words: BlockWords,
  scores: Float32Array,
): readonly LikelyCue[] => {
  const transitions = mixScores(network.cueTransitions, cue.transitions, CUE_MIX);
  return words.sentences.flatMap((sentence) => {
    const { first, end } = sentence;
    const own = scores.subarray(first * CUE_LABEL_COUNT, end * CUE_LABEL_COUNT);
    const field = packedScores(cue, cueFeatures(words, sentence, cue.bits), CUE_STRIDE);
    const mixed = mixScores(own, field, CUE_MIX);
    return decodeCues(mixed, transitions, first, CUE_MIX.bias).map((found) => {
      const range = { first: found.first - first, end: found.end - first };
      return { ...found, probability: probabilityOf(mixed, transitions, range) };
    });
  });
};

/** The network's scores of a window, averaged with those of the field where that has a share. */
const spanScores = (
  { span }: FullModels,
  words: BlockWords,
  { cue }: CueInputs,
  cues: readonly TokenRange[],
  scores: Float32Array,
): Float32Array => {
  if (SPAN_MIX.network === 1) return scores;
  const { slots } = spanFeatures(words, cue, cues, span.bits);
  return mixScores(scores, packedScores(span, slots, SPAN_STRIDE), SPAN_MIX);
};

/**
 * The attributions of one block, in the order of their cues, by network and fields together. Looks at nothing outside the
 * block.
 */
export const extractBlockFully = (
  models: FullModels,
  story: SegmentedStory,
  block: number,
): readonly LikelyAttribution[] => {
  const words = readBlockWords(story, block, models.codesOf);
  if (words.tokens.length === 0) return [];
  const { network, vocabulary } = models.network;
  const reading = network.read(tokenInputs(words, vocabulary));
  const cues = findCues(models, words, reading.cueScores);
  const views = cues.map((cue) => cueInputs(words, cue, cues));
  const transitions = mixScores(network.spanTransitions, models.span.transitions, SPAN_MIX);
  return reading.spanScores(views).flatMap((own, index) => {
    const [cue, view] = [cues[index], views[index]];
    if (cue === undefined || view === undefined) return [];
    const scores = spanScores(models, words, view, cues, own);
    const spans = decodeSpans(scores, transitions, view.window, SPAN_MIX.bias);
    const { probability } = cue;
    return [{ ...attributionSpansOf(words, cue, spans), probability }];
  });
};
