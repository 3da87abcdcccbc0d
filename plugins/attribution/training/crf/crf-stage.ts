import { CLUSTERS_FILE } from '../../engine/models/word-clusters';
import { readWeights, writeWeights } from '../../engine/models/weights-file';
import type { Stage } from '../stage';
import { trainCrf } from './train-crf';

/** Trains the light model's two fields on the groups of words that an earlier stage made. */
export const CRF_STAGE: Stage = {
  title: 'Light model',
  files: ['cue-crf.bin', 'span-crf.bin'],
  run: async ({ train, weights, progress }) => {
    const clusters = weights.get('word-clusters.bin') ?? new Uint8Array(0);
    const { cue, span } = trainCrf(train, readWeights(clusters, CLUSTERS_FILE), (share) =>
      progress(share, 'conditional random fields'),
    );
    return new Map([
      ['cue-crf.bin', writeWeights(cue)],
      ['span-crf.bin', writeWeights(span)],
    ]);
  },
};
