import { describe, expect, it } from 'vitest';
import { readWeights, WeightsError, writeWeights, type Weights } from './weights-file';

const WEIGHTS: Weights = {
  name: 'ferry',
  version: 3,
  settings: { bits: 20, labels: ['O', 'B'] },
  tensors: new Map([
    ['wide', { shape: [2, 2], values: Float32Array.of(0.5, -1, 3, 4), scale: 1 }],
    ['small', { shape: [3], values: Int8Array.of(-128, 0, 127), scale: 0.02 }],
    ['none', { shape: [0], values: new Uint16Array(0), scale: 1 }],
  ]),
};
const EXPECTED = { name: 'ferry', version: 3 };

const faultOf = (bytes: Uint8Array, expected = EXPECTED) => {
  try {
    readWeights(bytes, expected);
    return null;
  } catch (error) {
    return error instanceof WeightsError ? error.fault : error;
  }
};

const withFlippedByte = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

describe('weights file', () => {
  it('reads what it wrote', () => {
    expect(readWeights(writeWeights(WEIGHTS), EXPECTED)).toEqual(WEIGHTS);
  });

  it('writes the same bytes whatever the order of tensors', () => {
    const turned = { ...WEIGHTS, tensors: new Map([...WEIGHTS.tensors].toReversed()) };
    expect(writeWeights(turned)).toEqual(writeWeights(WEIGHTS));
  });

  it('reads from the middle of a buffer', () => {
    const bytes = writeWeights(WEIGHTS);
    const wider = new Uint8Array(bytes.length + 3);
    wider.set(bytes, 3);
    expect(readWeights(wider.subarray(3), EXPECTED)).toEqual(WEIGHTS);
  });

  it('reads a Node buffer, whose slices are no copies', () => {
    expect(readWeights(Buffer.from(writeWeights(WEIGHTS)), EXPECTED)).toEqual(WEIGHTS);
  });

  it('refuses a file cut short anywhere', () => {
    const bytes = writeWeights(WEIGHTS);
    for (const length of [8, 12, 30, bytes.length - 40, bytes.length - 1]) {
      expect(faultOf(bytes.subarray(0, length))).toBe('truncated');
    }
  });

  it('refuses a flipped byte anywhere', () => {
    const bytes = writeWeights(WEIGHTS);
    for (let at = 0; at < bytes.length; at += 1) {
      expect(faultOf(withFlippedByte(bytes, at))).toMatch(/not-weights|truncated|checksum/u);
    }
  });

  it('refuses what is no weights file', () => {
    expect(faultOf(new TextEncoder().encode('<!doctype html> not found'))).toBe('not-weights');
  });

  it('refuses another name and another version', () => {
    const bytes = writeWeights(WEIGHTS);
    expect(faultOf(bytes, { name: 'tram', version: 3 })).toBe('wrong-name');
    expect(faultOf(bytes, { name: 'ferry', version: 4 })).toBe('wrong-version');
  });
});
