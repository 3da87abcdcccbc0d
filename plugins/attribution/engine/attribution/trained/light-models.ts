import { readCrf, type StoredCrf } from '../../models/crf-file';
import { readWeights } from '../../models/weights-file';
import { CLUSTERS_FILE, wordClusters } from '../../models/word-clusters';
import { createWordReader, type WordCodes } from './word-codes';

/** The weights files of the light model. The version rises when features or labels change. */
export const CUE_FILE = { name: 'cue-crf', version: 1 } as const;
export const SPAN_FILE = { name: 'span-crf', version: 2 } as const;

/** The bytes of the light model's weights files. */
export interface LightModelFiles {
  readonly clusters: Uint8Array;
  readonly cue: Uint8Array;
  readonly span: Uint8Array;
}

/** The two stages of the light model, and how it reads words. */
export interface LightModels {
  readonly cue: StoredCrf;
  readonly span: StoredCrf;
  readonly codesOf: (text: string, lower: string) => WordCodes;
}

/** Makes the light model out of its weights files. Throws `WeightsError` for a file that is not what it should be. */
export const loadLightModels = ({ clusters, cue, span }: LightModelFiles): LightModels => ({
  cue: readCrf(cue, CUE_FILE),
  span: readCrf(span, SPAN_FILE),
  codesOf: createWordReader(wordClusters(readWeights(clusters, CLUSTERS_FILE))),
});
