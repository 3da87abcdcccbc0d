import type { Arena } from '../kernels/arena';
import type { Model, PackedLayer } from './layers';

/** Weights are stored as whole numbers up to this; numbers between layers, as whole numbers up to `LARGEST`. */
const LARGEST_WEIGHT = 127;
const LARGEST = 32_767;
/** So many products of the largest numbers fit into 32 bits. */
const DEEPEST = Math.floor((2 ** 31 - 1) / (LARGEST_WEIGHT * LARGEST));

/** The largest number that a normalisation over so many numbers can put out. */
const largestNormed = (gain: Float32Array, shift: Float32Array): number =>
  gain.reduce(
    (top, each, at) =>
      Math.max(top, Math.abs(each) * Math.sqrt(gain.length - 1) + Math.abs(shift[at] ?? 0)),
    1e-6,
  );

const columnScales = (weights: Float32Array, columns: number): Float32Array => {
  const scales = new Float32Array(columns).fill(1e-8);
  for (const [at, weight] of weights.entries()) {
    const column = at % columns;
    scales[column] = Math.max(scales[column] ?? 0, Math.abs(weight) / LARGEST_WEIGHT);
  }
  return scales;
};

/** Panels of eight columns; in each, two steps of the depth follow each other column by column. */
const inPanels = (weights: Float32Array, scales: Float32Array): Int16Array => {
  const columns = scales.length;
  const packed = new Int16Array(weights.length);
  let to = 0;
  for (let panel = 0; panel < columns; panel += 8) {
    for (let from = 0; from < weights.length; from += 2 * columns) {
      for (let column = panel; column < panel + 8; column += 1) {
        for (const at of [from + column, from + columns + column]) {
          packed[to] = Math.round((weights[at] ?? 0) / (scales[column] ?? 1));
          to += 1;
        }
      }
    }
  }
  return packed;
};

const place = (arena: Arena, values: Int16Array | Float32Array): number => {
  const count = values.byteLength / 4;
  const address = arena.take(count);
  arena.integers(address, count).set(new Int32Array(values.buffer, values.byteOffset, count));
  return address;
};

const packLayer = ({ arena, at }: Model, name: string, width: number): PackedLayer => {
  const row = (part: string): Float32Array => arena.floats(at(`${name}.${part}`), width);
  const factor = LARGEST / largestNormed(row('gain'), row('shift'));
  const weights = arena.floats(at(`${name}.weights`), 6 * width * width).slice();
  const scales = columnScales(weights, 2 * width);
  return {
    factor,
    weights: place(arena, inPanels(weights, scales)),
    scales: place(
      arena,
      scales.map((scale) => scale / factor),
    ),
  };
};

/**
 * The convolutions' weights as whole numbers, for a network that only reads: half the work of floating point, and sums
 * that are exact. Throws `RangeError` for layers so wide that a sum could overflow.
 */
export const packLayers = (model: Model): ReadonlyMap<string, PackedLayer> => {
  const { channels, encoder, relationChannels, relation } = model.shape;
  if (3 * Math.max(channels, relationChannels) > DEEPEST) {
    throw new RangeError(`${channels} channels are too many for sums of 32 bits`);
  }
  const packed = new Map<string, PackedLayer>();
  for (const index of encoder.keys()) {
    packed.set(`encoder.${index}`, packLayer(model, `encoder.${index}`, channels));
  }
  for (const index of relation.keys()) {
    packed.set(`relation.${index}`, packLayer(model, `relation.${index}`, relationChannels));
  }
  return packed;
};
