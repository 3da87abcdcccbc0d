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

/** The same with a packed field. Sums are whole numbers until the end, so that their order does not matter. */
export const packedScores = (
  { labels, packed, scale }: Pick<PackedCrf, 'labels' | 'packed' | 'scale'>,
  slots: Int32Array,
  stride: number,
): Float32Array => {
  const items = slots.length / stride;
  const scores = new Float32Array(items * labels);
  for (let item = 0; item < items; item += 1) {
    let [one, two, three, four] = [0, 0, 0, 0];
    for (let at = item * stride, end = at + stride; at < end; at += 1) {
      const weights = valueIn(packed, slots[at] ?? NO_FEATURE);
      if (weights === 0) continue;
      one += (weights << 24) >> 24;
      two += (weights << 16) >> 24;
      three += (weights << 8) >> 24;
      four += weights >> 24;
    }
    const base = item * labels;
    if (labels > 1) scores[base + 1] = one * scale;
    if (labels > 2) scores[base + 2] = two * scale;
    if (labels > 3) scores[base + 3] = three * scale;
    if (labels > 4) scores[base + 4] = four * scale;
  }
  return scores;
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
  let reached = new Float64Array(labels);
  for (let label = 0; label < labels; label += 1) {
    reached[label] = (scores[label] ?? 0) + (transitions[labels * labels + label] ?? 0);
  }
  for (let item = 1; item < items; item += 1) {
    const next = new Float64Array(labels);
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
    reached = next;
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

/** Forward and backward scores of a sequence, in log space, and the log of what all paths sum to. */
export interface Lattice {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly total: number;
}

const logSum = (values: Float64Array): number => {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > top) top = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
};

const runForward = (
  scores: Float32Array,
  transitions: Transitions,
  labels: number,
): Float64Array => {
  const forward = new Float64Array(scores.length);
  const arriving = new Float64Array(labels);
  for (let label = 0; label < labels; label += 1) {
    forward[label] = (scores[label] ?? 0) + (transitions[labels * labels + label] ?? 0);
  }
  for (let at = labels; at < scores.length; at += labels) {
    for (let label = 0; label < labels; label += 1) {
      for (let before = 0; before < labels; before += 1) {
        arriving[before] =
          (forward[at - labels + before] ?? 0) + (transitions[before * labels + label] ?? 0);
      }
      forward[at + label] = logSum(arriving) + (scores[at + label] ?? 0);
    }
  }
  return forward;
};

const runBackward = (
  scores: Float32Array,
  transitions: Transitions,
  labels: number,
): Float64Array => {
  const backward = new Float64Array(scores.length);
  const leaving = new Float64Array(labels);
  for (let at = scores.length - 2 * labels; at >= 0; at -= labels) {
    for (let label = 0; label < labels; label += 1) {
      for (let next = 0; next < labels; next += 1) {
        leaving[next] =
          (transitions[label * labels + next] ?? 0) +
          (scores[at + labels + next] ?? 0) +
          (backward[at + labels + next] ?? 0);
      }
      backward[at + label] = logSum(leaving);
    }
  }
  return backward;
};

/** Sums over all paths through a sequence of at least one item. */
export const latticeOf = (
  scores: Float32Array,
  transitions: Transitions,
  labels: number,
): Lattice => {
  const forward = runForward(scores, transitions, labels);
  const total = logSum(forward.subarray(forward.length - labels));
  return { forward, backward: runBackward(scores, transitions, labels), total };
};

/** Log-probability of each label of each item, by all paths. Low ones are cut at `floor`. */
export const logMarginals = (
  scores: Float32Array,
  transitions: Transitions,
  labels: number,
  floor = -12,
): Float32Array => {
  if (scores.length === 0) return scores;
  const { forward, backward, total } = latticeOf(scores, transitions, labels);
  return scores.map((_, at) => Math.max(floor, (forward[at] ?? 0) + (backward[at] ?? 0) - total));
};
