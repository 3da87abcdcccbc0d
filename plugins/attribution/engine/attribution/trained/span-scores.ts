import { addWeights, labelSums, writeScores, type LabelSums } from '../../models/crf';
import type { StoredCrf } from '../../models/crf-file';
import { writeFeatures, type Templates } from '../../models/hash-features';
import type { BlockWords, TokenRange } from './block-words';
import { cueNeighbours, windowAround } from './cue-window';
import { spanContext } from './span-context';
import { CUE_TOKEN } from './span-features';
import { SPAN_LABEL_COUNT } from './span-labels';
import { PLACE_VALUES, SPAN_STRIDE, SPAN_TEMPLATES } from './span-templates';
import { eachSpanToken, isNear } from './span-values';

/** Scores of the span labels of the tokens of a cue's window, `[token × labels + label]`. */
export interface SpanScores {
  readonly scores: Float32Array;
  readonly window: TokenRange;
}

const SUMS = SPAN_LABEL_COUNT - 1;

/** Adds up the weights of features. What it is handed out is overwritten by the next call. */
const adder = (
  crf: StoredCrf,
): ((templates: Templates, values: Int32Array, sums: LabelSums) => void) => {
  const slots = new Int32Array(SPAN_STRIDE);
  const mask = 2 ** crf.bits - 1;
  return (templates, values, sums) => {
    writeFeatures(templates, values, slots, 0, mask);
    addWeights(crf, slots, templates.count, sums);
  };
};

/** Tells whether the values that a place's features are made of differ from those of the call before. */
const changeOfPlace = (): ((values: Int32Array) => boolean) => {
  const before = new Int32Array(PLACE_VALUES.length);
  let isFirst = true;
  return (values) => {
    let changed = isFirst;
    isFirst = false;
    for (let at = 0; at < before.length; at += 1) {
      const value = values[PLACE_VALUES[at] ?? 0] ?? 0;
      if (value === before[at]) continue;
      before[at] = value;
      changed = true;
    }
    return changed;
  };
};

/**
 * What scores the tokens around the cues of one block. What a token adds by itself is looked up once for all cues, and what
 * its place adds once for all tokens in a row that have the same.
 */
export const spanScorer = (
  words: BlockWords,
  cues: readonly TokenRange[],
  crf: StoredCrf,
): ((cue: TokenRange) => SpanScores) => {
  const neighboursIn = cueNeighbours(words.readings, cues);
  const add = adder(crf);
  const known = new Uint8Array(2 * words.tokens.length);
  const ofTokens = new Int32Array(known.length * SUMS);
  const sums = labelSums();
  const addToken = (values: Int32Array, row: number): void => {
    const own = ofTokens.subarray(row * SUMS, (row + 1) * SUMS);
    if (known[row] === 0) add(SPAN_TEMPLATES.token, values, own);
    known[row] = 1;
    for (let at = 0; at < SUMS; at += 1) sums[at] = (sums[at] ?? 0) + (own[at] ?? 0);
  };
  const cueSums = labelSums();
  addWeights(crf, Int32Array.of(CUE_TOKEN), 1, cueSums);
  return (cue) => {
    const near = neighboursIn(windowAround(cue, words.tokens.length));
    const context = spanContext(words, cue, near);
    const { window } = context;
    const scores = new Float32Array((window.end - window.first) * SPAN_LABEL_COUNT);
    const hasChanged = changeOfPlace();
    const ofPlace = labelSums();
    eachSpanToken(context, (values, at) => {
      const base = (at - window.first) * SPAN_LABEL_COUNT;
      if (values === null) return writeScores(crf, cueSums, scores, base);
      if (hasChanged(values)) add(SPAN_TEMPLATES.place, values, ofPlace.fill(0));
      sums.set(ofPlace);
      addToken(values, 2 * at + (at < cue.first ? 0 : 1));
      add(SPAN_TEMPLATES.both, values, sums);
      if (isNear(context, at)) add(SPAN_TEMPLATES.near, values, sums);
      return writeScores(crf, sums, scores, base);
    });
    return { scores, window };
  };
};
