import type { Vectors } from '../../../models/network/forward';
import { createNetwork, type Network } from '../../../models/network/network';
import { createModel } from '../../../models/network/model';
import { parametersOf } from '../../../models/network/shape';
import { readWeights, WeightsError, type TensorValues } from '../../../models/weights-file';
import { NETWORK_FILE } from './network-file';
import { networkShape } from './network-shape';
import type { Vocabulary } from './word-inputs';

/** The network with the words it knows. */
export interface AttributionNetwork {
  readonly network: Network;
  readonly vocabulary: Vocabulary;
}

type Find = (name: string) => { readonly values: TensorValues; readonly scale: number };

const wholeNumbers = (find: Find, name: string): Int32Array => Int32Array.from(find(name).values);

const vectorsOf = (find: Find, width: number): Vectors => {
  const { values, scale } = find('vectors');
  return { width, values: Int8Array.from(values), scale };
};

const writeParameter = (
  to: Float32Array,
  { values }: { readonly values: TensorValues },
  scales: TensorValues | null,
): void => {
  if (values.length !== to.length) throw new WeightsError('malformed', 'a tensor has another size');
  for (let at = 0; at < to.length; at += 1) {
    to[at] = (values[at] ?? 0) * (scales === null ? 1 : (scales[at % scales.length] ?? 0));
  }
};

/** Reads the network's weights file. Throws `WeightsError` for any other. */
export const loadNetwork = (bytes: Uint8Array): AttributionNetwork => {
  const { tensors } = readWeights(bytes, NETWORK_FILE);
  const find: Find = (name) => {
    const tensor = tensors.get(name);
    if (tensor === undefined) throw new WeightsError('malformed', `it has no ${name}`);
    return tensor;
  };
  const vocabulary = {
    vectors: wholeNumbers(find, 'vocabulary.vectors'),
    words: wholeNumbers(find, 'vocabulary.words'),
  };
  const shape = networkShape(vocabulary.words.length);
  const model = createModel(shape);
  for (const { name, rows, columns } of parametersOf(shape)) {
    const scales = tensors.get(`${name}.scales`)?.values ?? null;
    writeParameter(model.arena.floats(model.at(name), rows * columns), find(name), scales);
  }
  return { network: createNetwork(model, vectorsOf(find, shape.vectorWidth)), vocabulary };
};
