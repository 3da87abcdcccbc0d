import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWeights,
  emissionScores,
  forbid,
  labelSums,
  marginals,
  viterbi,
  writeScores,
} from './crf';
import { sparseTable } from './sparse-table';
import { NO_FEATURE } from './hash-features';

const LABELS = 3;

/** Every sequence of labels of that length. */
const paths = (length: number): readonly (readonly number[])[] =>
  length === 0
    ? [[]]
    : paths(length - 1).flatMap((path) => [0, 1, 2].map((label) => [...path, label]));

const scoreOf = (path: readonly number[], scores: Float32Array, transitions: Float32Array) =>
  path.reduce(
    (sum, label, item) =>
      sum +
      (scores[item * LABELS + label] ?? 0) +
      (transitions[(path[item - 1] ?? LABELS) * LABELS + label] ?? 0),
    0,
  );

const arbitraryChain = fc.record({
  scores: fc
    .integer({ min: 1, max: 5 })
    .chain((items) =>
      fc.array(fc.integer({ min: -40, max: 40 }), {
        minLength: items * LABELS,
        maxLength: items * LABELS,
      }),
    )
    .map((values) => Float32Array.from(values, (value) => value / 8)),
  transitions: fc
    .array(fc.integer({ min: -20, max: 20 }), { minLength: 12, maxLength: 12 })
    .map((values) => Float32Array.from(values, (value) => value / 8)),
});

describe('crf', () => {
  it('finds a best sequence', () => {
    fc.assert(
      fc.property(arbitraryChain, ({ scores, transitions }) => {
        const all = paths(scores.length / LABELS).map((p) => scoreOf(p, scores, transitions));
        const found = scoreOf([...viterbi(scores, transitions, LABELS)], scores, transitions);
        expect(found).toBeCloseTo(Math.max(...all), 5);
      }),
    );
  });

  it('gives each label its share of all sequences', () => {
    fc.assert(
      fc.property(arbitraryChain, ({ scores, transitions }) => {
        const all = paths(scores.length / LABELS);
        const weights = all.map((path) => Math.exp(scoreOf(path, scores, transitions)));
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const share = all.reduce(
          (sum, path, index) => sum + (path[0] === 1 ? (weights[index] ?? 0) : 0),
          0,
        );
        const [, likely = 0] = marginals(scores, transitions, LABELS);
        expect(likely).toBeCloseTo(share / total, 4);
      }),
    );
  });

  it('never takes a forbidden step', () => {
    const transitions = forbid(LABELS, [
      [0, 2],
      [LABELS, 2],
    ]);
    const scores = Float32Array.of(0, -1, 9, 5, 0, 9);
    expect([...viterbi(scores, transitions, LABELS)]).toEqual([1, 2]);
    expect(marginals(scores, transitions, LABELS)[2]).toBe(0);
  });

  it('labels nothing where there is nothing', () => {
    const none = new Float32Array(0);
    expect(viterbi(none, new Float32Array(12), LABELS)).toHaveLength(0);
    expect(marginals(none, new Float32Array(12), LABELS)).toHaveLength(0);
  });

  it('sums packed weights as it sums others', () => {
    const weights = [0, 3, -5, 127, -127, 0, -1, 1, 0, 7];
    const packed = Int32Array.of(
      (3 & 0xff) | ((-5 & 0xff) << 8) | (127 << 16) | (-127 << 24),
      (-1 & 0xff) | (1 << 8) | (7 << 24),
    );
    const slots = Int32Array.of(0, 1, 1, NO_FEATURE);
    const plain = emissionScores({ labels: 5, emissions: Float32Array.from(weights) }, slots, 2);
    const scores = new Float32Array(10);
    const field = { labels: 5, packed: sparseTable(packed), scale: 1 };
    for (const item of [0, 1]) {
      const sums = labelSums();
      addWeights(field, slots.subarray(2 * item), 2, sums);
      writeScores(field, sums, scores, 5 * item);
    }
    expect(scores).toEqual(plain);
  });
});
