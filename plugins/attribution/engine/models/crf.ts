import { NO_FEATURE } from './hash-features';
import { valueIn, type SparseTable } from './sparse-table';

/** A linear-chain conditional random field over hashed features, as it is trained. */
export interface Crf {
  readonly labels: number;
  /** Weight of each slot and label: `[slot × labels + label]`. */
  readonly emissions: Float32Array;
  readonly transitions: Transitions;
}

/** A field as it is applied: up to five labels, the weights of all but the first in 8 bits each, the first's being 0. */
export interface PackedCrf {
  readonly labels: number;
  /** One integer a slot: label 1 in its lowest 8 bits, label 4 in its highest; times `scale`. */
  readonly packed: SparseTable;
  readonly scale: number;
  readonly transitions: Transitions;
}

/**
 * Scores of label after label, `[before × labels + label]`; the last row is for the first of a sequence.
 * `FORBIDDEN` where a label may not follow.
 */
export type Transitions = Float32Array;

/** Low enough that no path takes it, high enough that sums of it stay finite. */
export const FORBIDDEN = -1e9;

/** Transitions that only forbid: each pair is `[before, label]`, with `labels` as `before` for the first of a sequence. */
export const forbid = (
  labels: number,
  pairs: readonly (readonly [number, number])[],
): Transitions => {
  const transitions = new Float32Array((labels + 1) * labels);
  for (const [before, label] of pairs) transitions[before * labels + label] = FORBIDDEN;
  return transitions;
};

/** Score of each label of each item, `[item × labels + label]`, by its features alone. */
export const emissionScores = (
  { labels, emissions }: Pick<Crf, 'labels' | 'emissions'>,
  slots: Int32Array,
  stride: number,
): Float32Array => {
  const items = slots.length / stride;
  const scores = new Float32Array(items * labels);
  const sums = new Float64Array(labels);
  for (let item = 0; item < items; item += 1) {
    sums.fill(0);
    for (let at = item * stride, end = at + stride; at < end; at += 1) {
      const slot = slots[at] ?? NO_FEATURE;
      if (slot === NO_FEATURE) continue;
      const base = slot * labels;
      for (let label = 0; label < labels; label += 1) {
        sums[label] = (sums[label] ?? 0) + (emissions[base + label] ?? 0);
      }
    }
    scores.set(sums, item * labels);
  }
  return scores;
};

/** Whole numbers that the weights of labels 1 to 4 add up to. */
export type LabelSums = Int32Array;

export const labelSums = (): LabelSums => new Int32Array(4);

/** Adds the weights of the first `count` slots. */
export const addWeights = (
  { packed }: Pick<PackedCrf, 'packed'>,
  slots: Int32Array,
  count: number,
  sums: LabelSums,
): void => {
  let [one, two, three, four] = [0, 0, 0, 0];
  for (let at = 0; at < count; at += 1) {
    const weights = valueIn(packed, slots[at] ?? NO_FEATURE);
    if (weights === 0) continue;
    one += (weights << 24) >> 24;
    two += (weights << 16) >> 24;
    three += (weights << 8) >> 24;
    four += weights >> 24;
  }
  sums[0] = (sums[0] ?? 0) + one;
  sums[1] = (sums[1] ?? 0) + two;
  sums[2] = (sums[2] ?? 0) + three;
  sums[3] = (sums[3] ?? 0) + four;
};

/** Writes the scores of one item into `scores` at `base`. */
export const writeScores = (
  { labels, scale }: Pick<PackedCrf, 'labels' | 'scale'>,
  sums: LabelSums,
  scores: Float32Array,
  base: number,
): void => {
  scores[base] = 0;
  for (let label = 1; label < labels; label += 1) {
    scores[base + label] = (sums[label - 1] ?? 0) * scale;
  }
};

/** The best sequence of labels. Of equal ones the one with the lower labels. */
export const viterbi = (
  scores: Float32Array,
  transitions: Transitions,
  labels: number,
): Uint8Array => {
  const items = scores.length / labels;
  const best = new Uint8Array(items);
  if (items === 0) return best;
  const from = new Uint8Array(scores.length);
  let [reached, next] = [new Float64Array(labels), new Float64Array(labels)];
  for (let label = 0; label < labels; label += 1) {
    reached[label] = (scores[label] ?? 0) + (transitions[labels * labels + label] ?? 0);
  }
  for (let item = 1; item < items; item += 1) {
    for (let label = 0; label < labels; label += 1) {
      let top = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < labels; before += 1) {
        const score = (reached[before] ?? 0) + (transitions[before * labels + label] ?? 0);
        if (score > top) {
          top = score;
          from[item * labels + label] = before;
        }
      }
      next[label] = top + (scores[item * labels + label] ?? 0);
    }
    [reached, next] = [next, reached];
  }
  let label = indexOfLargest(reached);
  for (let item = items - 1; item >= 0; item -= 1) {
    best[item] = label;
    label = from[item * labels + label] ?? 0;
  }
  return best;
};

const indexOfLargest = (values: Float64Array): number => {
  let largest = 0;
  for (let index = 1; index < values.length; index += 1) {
    if ((values[index] ?? 0) > (values[largest] ?? 0)) largest = index;
  }
  return largest;
};

/** e to the power of each item's scores less its largest. */
const raised = (scores: Float32Array, labels: number): Float64Array => {
  const values = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at += labels) {
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labels; label += 1) top = Math.max(top, scores[at + label] ?? 0);
    for (let label = 0; label < labels; label += 1) {
      values[at + label] = Math.exp((scores[at + label] ?? 0) - top);
    }
  }
  return values;
};

/** Divides an item's values by their sum. */
const share = (values: Float64Array, at: number, labels: number): void => {
  let sum = 0;
  for (let label = 0; label < labels; label += 1) sum += values[at + label] ?? 0;
  if (sum === 0) return;
  for (let label = 0; label < labels; label += 1) {
    values[at + label] = (values[at + label] ?? 0) / sum;
  }
};

/** How likely each label of each item is, by all paths, `[item × labels + label]`: scaled forward-backward (Rabiner 1989). */
export const marginals = (
  scores: Float32Array,
  transitions: Transitions,
  labels: number,
): Float64Array => {
  const own = raised(scores, labels);
  const moves = Float64Array.from(transitions, (each) => Math.exp(each));
  const reached = new Float64Array(scores.length);
  const left = new Float64Array(scores.length).fill(1);
  for (let at = 0; at < scores.length; at += labels) {
    for (let label = 0; label < labels; label += 1) {
      let sum = at === 0 ? (moves[labels * labels + label] ?? 0) : 0;
      for (let before = at === 0 ? labels : 0; before < labels; before += 1) {
        sum += (reached[at - labels + before] ?? 0) * (moves[before * labels + label] ?? 0);
      }
      reached[at + label] = sum * (own[at + label] ?? 0);
    }
    share(reached, at, labels);
  }
  for (let at = scores.length - 2 * labels; at >= 0; at -= labels) {
    for (let label = 0; label < labels; label += 1) {
      let sum = 0;
      for (let next = 0; next < labels; next += 1) {
        const behind = at + labels + next;
        sum += (moves[label * labels + next] ?? 0) * (own[behind] ?? 0) * (left[behind] ?? 0);
      }
      left[at + label] = sum;
    }
    share(left, at, labels);
  }
  for (let at = 0; at < scores.length; at += labels) {
    for (let label = 0; label < labels; label += 1) {
      reached[at + label] = (reached[at + label] ?? 0) * (left[at + label] ?? 0);
    }
    share(reached, at, labels);
  }
  return reached;
};
