import path from 'node:path';
import { networkShape } from '../../engine/attribution/trained/network/network-shape';
import { writeWeights } from '../../engine/models/weights-file';
import type { Stage } from '../stage';
import { countWords, examplesOf, readBlocks } from './build-examples';
import { packWeights } from './pack-weights';
import { trainParameters } from './run-workers';
import { TRAINING_SETTINGS } from './settings';
import { chooseVocabulary, readVectors } from './vectors';

const FILE = 'network.bin';

/** Trains the network on two cores. Its word vectors are kept beside the cache, whatever the code is. */
export const NETWORK_STAGE: Stage = {
  title: 'Network',
  files: [FILE],
  run: async ({ train, cacheDir, progress }) => {
    const blocks = readBlocks(train, (share) => progress(0.02 * share, 'reading'));
    const published = readVectors(path.dirname(cacheDir));
    const { vocabulary, vectors } = chooseVocabulary(countWords(blocks), published);
    const shape = networkShape(vocabulary.words.length);
    const parameters = await trainParameters({
      shape,
      settings: TRAINING_SETTINGS,
      vectors,
      examples: examplesOf(blocks, vocabulary),
      checkpoint: path.join(cacheDir, 'network.checkpoint'),
      progress: (share, note) => progress(0.02 + 0.98 * share, note),
    });
    return new Map([[FILE, writeWeights(packWeights(shape, parameters, vocabulary, vectors))]]);
  },
};
