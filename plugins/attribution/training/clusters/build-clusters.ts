import { hashOf } from '../../engine/models/hash-features';
import type { Weights } from '../../engine/models/weights-file';
import { CLUSTERS_FILE } from '../../engine/models/word-clusters';
import type { WordVectors } from '../network/vectors';
import { kMeans, type Rows } from './k-means';

export interface ClusterSettings {
  /** How many of the most frequent words are grouped. */
  readonly words: number;
  readonly dimensions: number;
  readonly fine: number;
  readonly coarse: number;
}

const CLUSTER_SETTINGS: ClusterSettings = {
  words: 50_000,
  dimensions: 100,
  fine: 1023,
  coarse: 127,
};

const unitRows = ({ vectors }: WordVectors, words: readonly string[], dimensions: number): Rows => {
  const values = new Float32Array(words.length * dimensions);
  for (const [row, word] of words.entries()) {
    const vector = (vectors[word] ?? []).slice(0, dimensions);
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
    const scale = 1 / Math.max(length, 1e-6);
    values.set(
      vector.map((value) => value * scale),
      row * dimensions,
    );
  }
  return { values, width: dimensions };
};

/** Groups words by their vectors; 0 is left for words that are in no group. */
export const buildClusters = (
  vectors: WordVectors,
  { words: count, dimensions, fine, coarse }: ClusterSettings = CLUSTER_SETTINGS,
): Weights => {
  const words = vectors.words.slice(0, count);
  const rows = unitRows(vectors, words, dimensions);
  const groups = kMeans(rows, { clusters: fine, batch: 4096, steps: 60, seed: 7 });
  const outer = kMeans(groups.centres, { clusters: coarse, batch: 1024, steps: 60, seed: 8 });
  const byHash = new Map<number, number>();
  for (const [index, word] of words.entries()) {
    const hash = hashOf(word);
    if (!byHash.has(hash)) byHash.set(hash, (groups.assigned[index] ?? 0) + 1);
  }
  const sorted = [...byHash].toSorted(([a], [b]) => a - b);
  const column = (values: readonly number[]) => ({ shape: [values.length], scale: 1 });
  const fineOf = sorted.map(([, cluster]) => cluster);
  const coarseOf = [0, ...[...outer.assigned].map((cluster) => cluster + 1)];
  return {
    ...CLUSTERS_FILE,
    settings: { words: count, dimensions, fine, coarse },
    tensors: new Map([
      ['words', { ...column(fineOf), values: Int32Array.from(sorted, ([hash]) => hash) }],
      ['fine', { ...column(fineOf), values: Uint16Array.from(fineOf) }],
      ['coarse', { ...column(coarseOf), values: Uint8Array.from(coarseOf) }],
    ]),
  };
};
