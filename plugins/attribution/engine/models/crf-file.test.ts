import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crfWeights, readCrf } from './crf-file';
import { addWeights, emissionScores, labelSums, writeScores } from './crf';
import { packSparse, unpackSparse } from './sparse-values';
import { writeWeights } from './weights-file';

const FILE = { name: 'ferry-crf', version: 1 };

describe('stored field', () => {
  it('unpacks what it packed, whatever the gaps', () => {
    const value = fc.oneof(
      { weight: 9, arbitrary: fc.constant(0) },
      fc.integer({ min: -127, max: 127 }),
    );
    const gap = fc.integer({ min: 0, max: 600 }).map((length) => Array<number>(length).fill(0));
    const values = fc.array(fc.oneof(fc.array(value), gap)).map((parts) => parts.flat());
    fc.assert(
      fc.property(values, (plain) => {
        const dense = Int8Array.from(plain);
        const packed = packSparse(dense);
        expect(unpackSparse(packed.gaps, packed.values, dense.length)).toEqual(dense);
      }),
    );
  });

  it('scores as before, up to rounding', () => {
    const labels = 3;
    const emissions = Float32Array.from({ length: 2 ** 4 * labels }, (_, at) =>
      at % labels === 0 ? 0 : Math.sin(at),
    );
    const transitions = new Float32Array(12).fill(0.5);
    const crf = { labels, bits: 4, bias: -0.25, emissions, transitions };
    const bytes = writeWeights(crfWeights(FILE, crf, { prune: 0, largest: 1 }));
    const stored = readCrf(bytes, FILE);
    expect(stored).toMatchObject({ labels, bits: 4, bias: -0.25, transitions });
    const slots = Int32Array.of(0, 5, 15, 3);
    const scores = new Float32Array(6);
    for (const item of [0, 1]) {
      const sums = labelSums();
      addWeights(stored, slots.subarray(2 * item), 2, sums);
      writeScores(stored, sums, scores, 3 * item);
    }
    for (const [at, score] of emissionScores(crf, slots, 2).entries()) {
      expect(scores[at]).toBeCloseTo(score, 1);
    }
  });
});
