import type { Tensor, Weights } from './weights-file';

/** A gap this long is spelt out: so many zeros and no value. */
const LONG_GAP = 255;

/** Mostly empty weights as two tensors: how many zeros stand before each value that is none, and the values in 8 bits. */
export interface SparseValues {
  readonly gaps: Uint8Array;
  readonly values: Int8Array;
}

/** Packs 8-bit values: zeros are counted, not kept. */
export const packSparse = (dense: Int8Array): SparseValues => {
  const gaps: number[] = [];
  const values: number[] = [];
  let gap = 0;
  for (const value of dense) {
    if (value === 0) {
      gap += 1;
      continue;
    }
    for (; gap >= LONG_GAP; gap -= LONG_GAP) gaps.push(LONG_GAP);
    gaps.push(gap);
    values.push(value);
    gap = 0;
  }
  return { gaps: Uint8Array.from(gaps), values: Int8Array.from(values) };
};

/** Unpacks what `packSparse` packed, to `length` values; what lies beyond is dropped. */
export const unpackSparse = (
  gaps: ArrayLike<number>,
  values: ArrayLike<number>,
  length: number,
): Int8Array => {
  const dense = new Int8Array(length);
  let at = 0;
  let next = 0;
  for (let index = 0; index < gaps.length; index += 1) {
    const gap = gaps[index] ?? 0;
    at += gap;
    if (gap === LONG_GAP) continue;
    if (at < length) dense[at] = values[next] ?? 0;
    at += 1;
    next += 1;
  }
  return dense;
};

/** The tensor of that name, or one without values. */
export const tensorOf = ({ tensors }: Weights, name: string): Tensor =>
  tensors.get(name) ?? { shape: [0], values: new Int8Array(0), scale: 1 };
