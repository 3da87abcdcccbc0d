import type { Vocabulary } from '../../engine/attribution/trained/network/word-inputs';
import { NETWORK_FILE } from '../../engine/attribution/trained/network/network-file';
import type { Vectors } from '../../engine/models/network/forward';
import { parametersOf, type NetworkShape } from '../../engine/models/network/shape';
import type { Tensor, Weights } from '../../engine/models/weights-file';

const column = (values: Int32Array): Tensor => ({ shape: [values.length], values, scale: 1 });

/** Weights as bytes, with a scale for each column. */
const quantised = (
  values: Float32Array,
  rows: number,
  columns: number,
): { readonly bytes: Int8Array; readonly scales: Float32Array } => {
  const scales = new Float32Array(columns);
  const bytes = new Int8Array(values.length);
  for (let at = 0; at < columns; at += 1) {
    let top = 0;
    for (let row = 0; row < rows; row += 1) {
      top = Math.max(top, Math.abs(values[row * columns + at] ?? 0));
    }
    const scale = Math.max(top, 1e-8) / 127;
    scales[at] = scale;
    for (let row = 0; row < rows; row += 1) {
      bytes[row * columns + at] = Math.round((values[row * columns + at] ?? 0) / scale);
    }
  }
  return { bytes, scales };
};

/** A network's parameters as tensors: bytes for what is large, with a scale for each column, and floats for the rest. */
export const packParameters = (
  shape: NetworkShape,
  parameters: Float32Array,
): ReadonlyMap<string, Tensor> => {
  const tensors = new Map<string, Tensor>();
  for (const { name, rows, columns, offset } of parametersOf(shape)) {
    const values = parameters.slice(offset, offset + rows * columns);
    if (rows === 1 || name.endsWith('.transitions')) {
      tensors.set(name, { shape: [rows, columns], values, scale: 1 });
      continue;
    }
    const { bytes, scales } = quantised(values, rows, columns);
    tensors.set(name, { shape: [rows, columns], values: bytes, scale: 1 });
    tensors.set(`${name}.scales`, { shape: [columns], values: scales, scale: 1 });
  }
  return tensors;
};

/** The weights file of the attributions' network: its parameters and the words that it knows. */
export const packWeights = (
  shape: NetworkShape,
  parameters: Float32Array,
  vocabulary: Vocabulary,
  vectors: Vectors,
): Weights => ({
  ...NETWORK_FILE,
  settings: {},
  tensors: new Map<string, Tensor>([
    ['vocabulary.vectors', column(vocabulary.vectors)],
    ['vocabulary.words', column(vocabulary.words)],
    [
      'vectors',
      {
        shape: [vocabulary.vectors.length, vectors.width],
        values: vectors.values,
        scale: vectors.scale,
      },
    ],
    ...packParameters(shape, parameters),
  ]),
});
