import type { Arena } from '../kernels/arena';
import type { NetworkShape } from './shape';

/** A convolution's weights as whole numbers: addresses, and what its input is multiplied by to become whole. */
export interface PackedLayer {
  readonly weights: number;
  readonly scales: number;
  readonly factor: number;
}

/** Parameters in an arena. */
export interface Model {
  readonly arena: Arena;
  readonly shape: NetworkShape;
  /** Address of a parameter. Throws `RangeError` for a name that the shape does not have. */
  readonly at: (name: string) => number;
  /** The convolutions in whole numbers, by name; a network that learns has none. */
  readonly packed?: ReadonlyMap<string, PackedLayer>;
}

/** Sequences one behind the other, as rows. */
export interface Rows {
  /** A multiple of 4; what is behind the last sequence means nothing. */
  readonly count: number;
  /** Address of 32-bit row numbers, two for each row: where its sequence begins and ends. */
  readonly bounds: number;
}

/** Leaves numbers out while training: fills a mask and multiplies by it. */
export type Dropping = (x: number, mask: number, count: number) => void;

/** What a normalisation or a layer leaves for the way back, as addresses. */
export interface NormTape {
  readonly unit: number;
  readonly deviation: number;
}
export interface LayerTape extends NormTape {
  readonly normed: number;
  readonly gates: number;
  readonly mask: number;
}

/** `from × weights + bias`, in new room. */
export const runDense = (
  { arena, at }: Model,
  name: string,
  from: number,
  rows: number,
  widths: readonly [from: number, to: number],
): number => {
  const [inner, outer] = widths;
  const to = arena.take(rows * outer);
  arena.kernels.fillRows(to, at(`${name}.bias`), rows, outer);
  arena.kernels.multiplyAdd(from, inner, 1, at(`${name}.weights`), to, rows, inner, outer);
  return to;
};

/** Normalises rows into `to`. */
export const runNorm = (
  { arena, at }: Model,
  name: string,
  from: number,
  to: number,
  rows: number,
  width: number,
): NormTape => {
  const unit = arena.take(rows * width);
  const deviation = arena.take(rows);
  const [gain, shift] = [at(`${name}.gain`), at(`${name}.shift`)];
  arena.kernels.normalise(to, unit, deviation, from, gain, shift, rows, width);
  return { unit, deviation };
};

/** The convolution of `normed`, with three taps, as `gates`. */
const convolve = (
  { arena, at }: Model,
  name: string,
  normed: number,
  gates: number,
  { count, bounds }: Rows,
  { width, apart }: { readonly width: number; readonly apart: number },
): void => {
  const { kernels } = arena;
  const taps = arena.take(count * 3 * width);
  kernels.gatherTaps(taps, normed, bounds, count, width, apart);
  kernels.fillRows(gates, at(`${name}.bias`), count, 2 * width);
  kernels.multiplyAdd(
    taps,
    3 * width,
    1,
    at(`${name}.weights`),
    gates,
    count,
    3 * width,
    2 * width,
  );
};

interface Convolution {
  readonly normed: number;
  readonly gates: number;
  readonly rows: Rows;
  readonly width: number;
  readonly apart: number;
}

/** The same in whole numbers. Two of them take the room of one number of 32 bits. */
const convolvePacked = (
  { arena, at }: Model,
  name: string,
  { weights, scales, factor }: PackedLayer,
  { normed, gates, rows: { count, bounds }, width, apart }: Convolution,
): void => {
  const { kernels } = arena;
  const whole = arena.take((count * width) / 2);
  kernels.quantise(whole, normed, count * width, factor);
  const taps = arena.take((count * 3 * width) / 2);
  kernels.gatherTaps(taps, whole, bounds, count, width / 2, apart);
  const bias = at(`${name}.bias`);
  kernels.multiplyPairs(taps, weights, gates, scales, bias, count, 3 * width, 2 * width);
};

const runLayer = (
  model: Model,
  name: string,
  x: number,
  rows: Rows,
  size: { readonly width: number; readonly apart: number },
  dropping: Dropping | null,
): LayerTape => {
  const { arena } = model;
  const { kernels } = arena;
  const { width } = size;
  const normed = arena.take(rows.count * width);
  const norm = runNorm(model, name, x, normed, rows.count, width);
  const gates = arena.take(rows.count * 2 * width);
  const mask = dropping === null ? 0 : arena.take(rows.count * width);
  const mark = arena.mark();
  const packed = model.packed?.get(name);
  if (packed === undefined) convolve(model, name, normed, gates, rows, size);
  else convolvePacked(model, name, packed, { normed, gates, rows, ...size });
  const added = arena.take(rows.count * width);
  kernels.gate(added, gates, rows.count, width);
  dropping?.(added, mask, rows.count * width);
  kernels.addTo(x, added, rows.count * width);
  arena.release(mark);
  return { ...norm, normed, gates, mask };
};

/**
 * Runs gated convolutions over rows, in place, each added to what it reads: x + gate(convolution(norm(x))). Keeps what the
 * way back needs only while training.
 */
export const runLayers = (
  model: Model,
  prefix: string,
  x: number,
  rows: Rows,
  size: { readonly width: number; readonly layers: readonly number[] },
  dropping: Dropping | null,
): readonly LayerTape[] => {
  const { arena } = model;
  const { width, layers } = size;
  return layers.map((apart, index) => {
    const mark = arena.mark();
    const tape = runLayer(model, `${prefix}.${index}`, x, rows, { width, apart }, dropping);
    if (dropping === null) arena.release(mark);
    return tape;
  });
};
