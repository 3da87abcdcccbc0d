import { describe, expect, it } from 'vitest';
import { createArena } from './arena';
import { decodeBase64 } from './decode-base64';
import { createKernels } from './kernels';

const arena = createArena(createKernels());
const { kernels } = arena;

/** Numbers between −1 and 1 that look random. */
const numbers = (count: number, seed: number): Float32Array =>
  Float32Array.from({ length: count }, (_, at) => Math.sin(at * 12.9898 + seed * 78.233));

const put = (values: Float32Array): number => {
  const address = arena.take(values.length);
  arena.floats(address, values.length).set(values);
  return address;
};

const expectNear = (found: Float32Array, expected: readonly number[], within = 1e-4): void => {
  const worst = expected.reduce(
    (top, each, at) => Math.max(top, Math.abs(each - (found[at] ?? NaN))),
    0,
  );
  expect(found.length).toBe(expected.length);
  expect(worst).toBeLessThan(within);
};

const product = (
  a: (i: number, p: number) => number,
  b: Float32Array,
  [rows, depth, columns]: readonly [number, number, number],
): readonly number[] =>
  Array.from({ length: rows * columns }, (_, at) => {
    const [i, j] = [Math.floor(at / columns), at % columns];
    let sum = 0;
    for (let p = 0; p < depth; p += 1) sum += a(i, p) * (b[p * columns + j] ?? 0);
    return sum;
  });

describe('multiplyAdd', () => {
  it.each([
    [4, 1, 8],
    [8, 37, 16],
    [12, 300, 24],
    [4, 513, 8],
  ] as const)('multiplies %i × %i by %i columns', (rows, depth, columns) => {
    const [a, b] = [numbers(rows * depth, 1), numbers(depth * columns, 2)];
    const c = arena.takeZeros(rows * columns);
    kernels.multiplyAdd(put(a), depth, 1, put(b), c, rows, depth, columns);
    const expected = product((i, p) => a[i * depth + p] ?? 0, b, [rows, depth, columns]);
    expectNear(arena.floats(c, rows * columns), expected);
  });

  it('reads its left side turned', () => {
    const [rows, depth, columns] = [8, 290, 16];
    const [a, b] = [numbers(rows * depth, 3), numbers(depth * columns, 4)];
    const c = arena.takeZeros(rows * columns);
    kernels.multiplyAdd(put(a), 1, rows, put(b), c, rows, depth, columns);
    const expected = product((i, p) => a[p * rows + i] ?? 0, b, [rows, depth, columns]);
    expectNear(arena.floats(c, rows * columns), expected);
  });

  it('gives a row the same bits wherever it stands', () => {
    const [depth, columns] = [300, 8];
    const [a, b] = [numbers(12 * depth, 5), put(numbers(depth * columns, 6))];
    const whole = arena.takeZeros(12 * columns);
    kernels.multiplyAdd(put(a), depth, 1, b, whole, 12, depth, columns);
    const part = arena.takeZeros(4 * columns);
    kernels.multiplyAdd(put(a.slice(5 * depth, 9 * depth)), depth, 1, b, part, 4, depth, columns);
    expect(arena.floats(part, 4 * columns)).toEqual(
      arena.floats(whole, 12 * columns).slice(5 * columns, 9 * columns),
    );
  });
});

describe('element-wise kernels', () => {
  const wide = Float32Array.from([-1000, -88, -20, -3, -0.5, -1e-4, 0, 1e-4, 0.5, 3, 20, 1000]);

  it('takes the hyperbolic tangent', () => {
    const x = put(wide);
    kernels.tangent(x, wide.length);
    expectNear(arena.floats(x, wide.length), [...wide].map(Math.tanh), 1e-6);
  });

  it('gates one half of each row by the other', () => {
    const rows = Float32Array.from([1, 2, 3, 4, -1, 0, 1, 900, 5, 6, 7, 8, 0, 0, -900, 2]);
    const to = arena.take(8);
    kernels.gate(to, put(rows), 2, 4);
    const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
    const expected = [0, 1, 2, 3, 8, 9, 10, 11].map(
      (at) => (rows[at] ?? 0) * logistic(rows[at + 4] ?? 0),
    );
    expectNear(arena.floats(to, 8), expected, 1e-5);
  });

  it('normalises rows', () => {
    const [gain, shift, from] = [numbers(8, 7), numbers(8, 8), numbers(16, 9)];
    const [to, unit, deviation] = [arena.take(16), arena.take(16), arena.take(2)];
    kernels.normalise(to, unit, deviation, put(from), put(gain), put(shift), 2, 8);
    const expected = [0, 1].flatMap((row) => {
      const own = Array.from(from.slice(row * 8, row * 8 + 8));
      const mean = own.reduce((sum, each) => sum + each, 0) / 8;
      const variance = own.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 8;
      return own.map(
        (each, at) =>
          ((each - mean) / Math.sqrt(variance + 1e-5)) * (gain[at] ?? 0) + (shift[at] ?? 0),
      );
    });
    expectNear(arena.floats(to, 16), expected);
  });

  it('gathers taps within the bounds of each sequence', () => {
    const from = Float32Array.from({ length: 20 }, (_, at) => Math.floor(at / 4) + 1);
    const bounds = arena.take(10);
    arena.integers(bounds, 10).set([0, 3, 0, 3, 0, 3, 3, 5, 3, 5]);
    const to = arena.take(60);
    kernels.gatherTaps(to, put(from), bounds, 5, 4, 1);
    const firsts = [...arena.floats(to, 60)].filter((_, at) => at % 4 === 0);
    expect(firsts).toEqual([0, 1, 2, 1, 2, 3, 2, 3, 0, 0, 4, 5, 4, 5, 0]);
  });

  it('leaves out about the share it is asked to, the same ones for the same seed', () => {
    const draw = (seed: number): readonly number[] => {
      const [x, mask] = [put(new Float32Array(4000).fill(1)), arena.take(4000)];
      kernels.dropOut(x, mask, 4000, Math.floor(0.25 * 0xffffffff) | 0, 4 / 3, seed);
      return [...arena.floats(x, 4000)];
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(draw(7).filter((each) => each === 0).length / 4000).toBeCloseTo(0.25, 1);
  });
});

describe('decodeBase64', () => {
  it.each(['', 'a', 'ab', 'abc', 'abcd'])('decodes %j', (text) => {
    expect(Buffer.from(decodeBase64(btoa(text))).toString()).toBe(text);
  });
});

describe('multiplyPairs', () => {
  it('multiplies whole numbers, exactly', () => {
    const [rows, depth, columns] = [8, 6, 16];
    const a = Float32Array.from({ length: rows * depth }, (_, at) => ((at * 7919) % 601) - 300);
    const b = Float32Array.from({ length: depth * columns }, (_, at) => ((at * 104) % 255) - 127);
    const panels = new Int16Array(depth * columns);
    for (const [at] of panels.entries()) {
      const [panel, within] = [Math.floor(at / (8 * depth)), at % (8 * depth)];
      const [pair, column, step] = [
        Math.floor(within / 16),
        Math.floor(within / 2) % 8,
        within % 2,
      ];
      panels[at] = b[(2 * pair + step) * columns + 8 * panel + column] ?? 0;
    }
    const whole = arena.take((rows * depth) / 2);
    kernels.quantise(whole, put(a), rows * depth, 1);
    const packed = put(new Float32Array(panels.buffer));
    const to = arena.take(rows * columns);
    const [scales, bias] = [put(numbers(columns, 5)), put(numbers(columns, 6))];
    kernels.multiplyPairs(whole, packed, to, scales, bias, rows, depth, columns);
    const sums = product((i, p) => a[i * depth + p] ?? 0, b, [rows, depth, columns]);
    const expected = sums.map((sum, at) =>
      Math.fround(
        Math.fround(sum * (arena.floats(scales, columns)[at % columns] ?? 0)) +
          (arena.floats(bias, columns)[at % columns] ?? 0),
      ),
    );
    expect([...arena.floats(to, rows * columns)]).toEqual(expected);
  });
});

describe('quantise', () => {
  it('takes the nearest whole number, and the largest there is for what is larger', () => {
    const values = Float32Array.of(0.5, 1.5, -0.6, 2.49, 1e9, -1e9, 100, -100);
    const to = arena.take(4);
    kernels.quantise(to, put(values), 8, 2);
    const whole = new Int16Array(arena.integers(to, 4).slice().buffer);
    expect([...whole]).toEqual([1, 3, -1, 5, 32_767, -32_768, 200, -200]);
  });
});
