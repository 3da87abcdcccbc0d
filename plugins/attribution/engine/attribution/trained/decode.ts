import { forbid, viterbi } from '../../models/crf';
import type { TokenRange } from './block-words';
import { CUE_LABEL_COUNT, CUE_LABELS } from './cue-features';
import { SPAN_LABEL_COUNT, SPAN_LABELS } from './span-labels';

/** Source and content of one cue, in tokens of the block, in order. */
export interface SpanRanges {
  readonly source: readonly TokenRange[];
  readonly content: readonly TokenRange[];
}

const START = CUE_LABEL_COUNT;

/** No cue goes on that has not begun. */
export const CUE_TRANSITIONS = forbid(CUE_LABEL_COUNT, [
  [CUE_LABELS.outside, CUE_LABELS.inside],
  [START, CUE_LABELS.inside],
]);

const { beginSource, insideSource, beginContent, insideContent } = SPAN_LABELS;

const goesOnOnlyAfter = (inside: number, begin: number): readonly (readonly [number, number])[] =>
  Array.from({ length: SPAN_LABEL_COUNT + 1 }, (_, before): readonly [number, number] => [
    before,
    inside,
  ]).filter(([before]) => before !== begin && before !== inside);

/** No source and no content goes on that has not begun. */
export const SPAN_TRANSITIONS = forbid(SPAN_LABEL_COUNT, [
  ...goesOnOnlyAfter(insideSource, beginSource),
  ...goesOnOnlyAfter(insideContent, beginContent),
]);

/** Runs of tokens with either label; two runs that touch are one. */
const rangesOf = (
  labels: Uint8Array,
  begin: number,
  inside: number,
  offset: number,
): readonly TokenRange[] => {
  const ranges: TokenRange[] = [];
  let first = -1;
  for (let at = 0; at <= labels.length; at += 1) {
    const isIn = labels[at] === begin || labels[at] === inside;
    if (isIn && first === -1) first = at;
    if (isIn || first === -1) continue;
    ranges.push({ first: offset + first, end: offset + at });
    first = -1;
  }
  return ranges;
};

const withBias = (scores: Float32Array, labels: number, bias: number): Float32Array =>
  bias === 0 ? scores : scores.map((score, at) => (at % labels === 0 ? score + bias : score));

/** The cues that the scores of one sentence, `[token × labels + label]`, favour as a whole. `offset`: its first token. */
export const decodeCues = (
  scores: Float32Array,
  transitions: Float32Array,
  offset: number,
  bias = 0,
): readonly TokenRange[] => {
  const labels = viterbi(withBias(scores, CUE_LABEL_COUNT, bias), transitions, CUE_LABEL_COUNT);
  const cues: TokenRange[] = [];
  for (const [at, label] of labels.entries()) {
    const last = cues.at(-1);
    if (label === CUE_LABELS.begin) cues.push({ first: offset + at, end: offset + at + 1 });
    else if (label === CUE_LABELS.inside && last !== undefined) {
      cues[cues.length - 1] = { first: last.first, end: offset + at + 1 };
    }
  }
  return cues;
};

/** The source and content that the scores of one cue's window favour as a whole. */
export const decodeSpans = (
  scores: Float32Array,
  transitions: Float32Array,
  window: TokenRange,
  bias = 0,
): SpanRanges => {
  const labels = viterbi(withBias(scores, SPAN_LABEL_COUNT, bias), transitions, SPAN_LABEL_COUNT);
  return {
    source: rangesOf(labels, beginSource, insideSource, window.first),
    content: rangesOf(labels, beginContent, insideContent, window.first),
  };
};

/** How much “outside” is held back at each try to find content, and at the last. */
const STEP = -0.25;
const LAST = -1;

/** Source and the likeliest content of a cue whose scores favour no content; empty where hardly any is likely. */
export const decodeContent = (
  scores: Float32Array,
  transitions: Float32Array,
  window: TokenRange,
): SpanRanges => {
  let spans: SpanRanges = { source: [], content: [] };
  for (let bias = STEP; bias >= LAST && spans.content.length === 0; bias += STEP) {
    spans = decodeSpans(scores, transitions, window, bias);
  }
  return spans;
};
