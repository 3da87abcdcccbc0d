import { marginals } from '../../models/crf';
import type { SegmentedStory } from '../../text/segments';
import { readBlockWords, type BlockWords, type TokenRange } from './block-words';
import {
  candidateFeatures,
  type CandidateReading,
  type CueLikelihoods,
} from './confidence/candidate-features';
import { CUE_LABEL_COUNT, CUE_LABELS, cueScores } from './cue-features';
import { cueNeighbours, windowAround } from './cue-window';
import { decodeContent, decodeCues, decodeSpans } from './decode';
import { attributionSpansOf, type AttributionSpans } from './extract-trained';
import type { LightModels } from './light-models';
import { CUE_BIAS, FARTHEST_BIAS, mixScores, SPAN_BIAS } from './mix-scores';
import { cueInputs } from './network/cue-inputs';
import type { AttributionNetwork } from './network/load-network';
import { tokenInputs } from './network/word-inputs';

/** What finds candidates: the light model's field of cues, and the network. */
export interface CandidateModels extends Pick<LightModels, 'cue' | 'codesOf'> {
  readonly network: AttributionNetwork;
}

/** What may be an attribution, with what speaks for and against it. Content is never empty. */
export interface Candidate extends AttributionSpans {
  readonly features: Float64Array;
}

interface LikelyCue extends TokenRange, CueLikelihoods {
  /** Whether it is likely enough to be another cue's neighbour. */
  readonly isLikely: boolean;
}

/** A cue less likely than this is none, whatever stands around it. */
const LEAST_LIKELY = 0.08;

/** How likely each token of a sentence is part of a cue. */
const insideShares = (scores: Float32Array, transitions: Float32Array): Float64Array => {
  const shares = marginals(scores, transitions, CUE_LABEL_COUNT);
  return Float64Array.from(
    { length: shares.length / CUE_LABEL_COUNT },
    (_, token) => 1 - (shares[token * CUE_LABEL_COUNT + CUE_LABELS.outside] ?? 0),
  );
};

/** Of a stretch that was let through only the tokens around its likeliest that are at least half as likely. */
const heartOf = ({ first, end }: TokenRange, shares: Float64Array, offset: number): TokenRange => {
  let best = first;
  for (let at = first; at < end; at += 1) {
    if ((shares[at - offset] ?? 0) > (shares[best - offset] ?? 0)) best = at;
  }
  const least = (shares[best - offset] ?? 0) / 2;
  let [from, to] = [best, best + 1];
  while (from > first && (shares[from - 1 - offset] ?? 0) >= least) from -= 1;
  while (to < end && (shares[to - offset] ?? 0) >= least) to += 1;
  return { first: from, end: to };
};

const highest = (shares: Float64Array): number => shares.reduce((a, b) => Math.max(a, b), 0);
const lowest = (shares: Float64Array): number => shares.reduce((a, b) => Math.min(a, b), 1);

const meets = (a: TokenRange, b: TokenRange): boolean => a.first < b.end && b.first < a.end;

/** Cues of one sentence: those that its scores favour, and those that they favour once more is let through. */
const cuesOfSentence = (
  { cue, network: { network } }: CandidateModels,
  words: BlockWords,
  sentence: TokenRange,
  networkScores: Float32Array,
): readonly LikelyCue[] => {
  const { first, end } = sentence;
  const own = networkScores.subarray(first * CUE_LABEL_COUNT, end * CUE_LABEL_COUNT);
  const field = cueScores(words, sentence, cue);
  const mixed = mixScores(own, field);
  const transitions = mixScores(network.cueTransitions, cue.transitions);
  const likely = decodeCues(mixed, transitions, first, CUE_BIAS);
  const more = decodeCues(mixed, transitions, first, FARTHEST_BIAS).filter(
    (each) => !likely.some((other) => meets(each, other)),
  );
  if (likely.length + more.length === 0) return [];
  const [byBoth, byNetwork, byField] = [
    insideShares(mixed, transitions),
    insideShares(own, network.cueTransitions),
    insideShares(field, cue.transitions),
  ];
  return [...likely, ...more.map((range) => heartOf(range, byBoth, first))]
    .map((range) => {
      const of = (shares: Float64Array) => shares.subarray(range.first - first, range.end - first);
      return {
        ...range,
        most: highest(of(byBoth)),
        least: lowest(of(byBoth)),
        network: highest(of(byNetwork)),
        field: highest(of(byField)),
        isLikely: likely.includes(range),
      };
    })
    .filter(({ most }) => most >= LEAST_LIKELY);
};

const candidateOf = (words: BlockWords, reading: CandidateReading): readonly Candidate[] => {
  const features = candidateFeatures(words, reading);
  const { cue, window, content, source, spanScores, spanTransitions } = reading;
  const spans =
    content.length > 0 ? { source, content } : decodeContent(spanScores, spanTransitions, window);
  if (spans.content.length === 0) return [];
  return [{ ...attributionSpansOf(words, cue, spans), features }];
};

/** All that may be an attribution in one block, in the order of cues. Looks at nothing outside the block. */
export const findCandidates = (
  models: CandidateModels,
  story: SegmentedStory,
  block: number,
  words: BlockWords = readBlockWords(story, block, models.codesOf),
): readonly Candidate[] => {
  if (words.tokens.length === 0) return [];
  const { network, vocabulary } = models.network;
  const reading = network.read(tokenInputs(words, vocabulary));
  const cues = words.sentences
    .flatMap((sentence) => cuesOfSentence(models, words, sentence, reading.cueScores))
    .toSorted((a, b) => a.first - b.first);
  const neighboursIn = cueNeighbours(
    words.readings,
    cues.filter(({ isLikely }) => isLikely),
  );
  const { quotation, sentence } = words;
  const views = cues.map((cue) => {
    const near = neighboursIn(windowAround(cue, words.tokens.length));
    return cueInputs({ quotation, sentence, readings: near.readings }, cue, near.cues);
  });
  return reading.spanScores(views).flatMap((scores, index) => {
    const [cue, view] = [cues[index], views[index]];
    if (cue === undefined || view === undefined) return [];
    const { window } = view;
    const spans = decodeSpans(scores, network.spanTransitions, window, SPAN_BIAS);
    return candidateOf(words, {
      cue,
      window,
      ...spans,
      spanScores: scores,
      spanTransitions: network.spanTransitions,
      roleScores: reading.roleScores,
    });
  });
};
