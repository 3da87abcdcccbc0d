import path from 'node:path';
import { writeWeights } from '../../engine/models/weights-file';
import { readVectors } from '../network/vectors';
import type { Stage } from '../stage';
import { buildClusters } from './build-clusters';

const FILE = 'word-clusters.bin';

/** Groups the words of the published vectors. */
export const CLUSTERS_STAGE: Stage = {
  title: 'Word clusters',
  files: [FILE],
  run: async ({ cacheDir, progress }) => {
    progress(0, 'reading word vectors');
    const vectors = readVectors(path.dirname(cacheDir));
    progress(0.3, 'grouping');
    return new Map([[FILE, writeWeights(buildClusters(vectors))]]);
  },
};
