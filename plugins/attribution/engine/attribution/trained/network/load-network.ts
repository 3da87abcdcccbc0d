import type { Vectors } from '../../../models/network/forward';
import { createModel } from '../../../models/network/model';
import { createNetwork, type Network } from '../../../models/network/network';
import { storedTensor, writeStored } from '../../../models/network/stored-parameters';
import { readWeights } from '../../../models/weights-file';
import { NETWORK_FILE } from './network-file';
import { networkShape } from './network-shape';
import type { Vocabulary } from './word-inputs';

/** The network with the words it knows, and their fixed vectors. */
export interface AttributionNetwork {
  readonly network: Network;
  readonly vocabulary: Vocabulary;
  readonly vectors: Vectors;
}

/** Reads the network's weights file. Throws `WeightsError` for any other. */
export const loadNetwork = (bytes: Uint8Array): AttributionNetwork => {
  const weights = readWeights(bytes, NETWORK_FILE);
  const wholeNumbers = (name: string): Int32Array =>
    Int32Array.from(storedTensor(weights, name).values);
  const vocabulary = {
    vectors: wholeNumbers('vocabulary.vectors'),
    words: wholeNumbers('vocabulary.words'),
  };
  const shape = networkShape(vocabulary.words.length);
  const model = createModel(shape);
  writeStored(model, weights);
  const { values, scale } = storedTensor(weights, 'vectors');
  const vectors = { width: shape.vectorWidth, values: Int8Array.from(values), scale };
  return { network: createNetwork(model, vectors), vocabulary, vectors };
};
