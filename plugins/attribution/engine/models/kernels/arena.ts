import type { Kernels } from './kernels';

const PAGE = 65_536;
/** Where the arena begins: behind what the kernels keep for themselves. */
const START = PAGE;

/** Room for numbers in the kernels' memory, given out from low to high and given back in reverse. */
export interface Arena {
  readonly kernels: Kernels;
  /** Address of room for so many numbers of 32 bits, which hold whatever was there. */
  readonly take: (count: number) => number;
  /** Like `take`, with zeros. */
  readonly takeZeros: (count: number) => number;
  /** Where the next room begins. */
  readonly mark: () => number;
  /** Gives back all that was taken since the mark. */
  readonly release: (mark: number) => void;
  /** A view of numbers. Valid until the next `take`. */
  readonly floats: (address: number, count: number) => Float32Array;
  readonly integers: (address: number, count: number) => Int32Array;
}

/** An arena over all memory of an instance of the kernels; it grows as needed and never shrinks. */
export const createArena = (kernels: Kernels): Arena => {
  const { memory } = kernels;
  let next = START;
  const take = (count: number): number => {
    const address = next;
    next += Math.ceil(count / 4) * 16;
    const missing = next - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE) + 16);
    return address;
  };
  const floats = (address: number, count: number): Float32Array =>
    new Float32Array(memory.buffer, address, count);
  return {
    kernels,
    take,
    takeZeros: (count) => {
      const address = take(count);
      floats(address, Math.ceil(count / 4) * 4).fill(0);
      return address;
    },
    mark: () => next,
    release: (mark) => {
      next = mark;
    },
    floats,
    integers: (address, count) => new Int32Array(memory.buffer, address, count),
  };
};
