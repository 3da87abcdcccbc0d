import type { Transitions } from '../../engine/models/crf';

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
