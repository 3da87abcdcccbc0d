import { hashOf } from './hash-features';
import type { Weights } from './weights-file';

/** Groups of words that stand in like company, finer and coarser. 0: the word is in none. */
export interface WordClusters {
  readonly fineOf: (lower: string) => number;
  readonly coarseOf: (fine: number) => number;
}

export const CLUSTERS_FILE = { name: 'word-clusters', version: 1 } as const;

/** No clusters: every word is in none. */
export const NO_CLUSTERS: WordClusters = { fineOf: () => 0, coarseOf: () => 0 };

/** Clusters out of their weights: `words` are hashes in rising order, `fine` the cluster of each, `coarse` that of each cluster. */
export const wordClusters = ({ tensors }: Weights): WordClusters => {
  const words = tensors.get('words')?.values ?? new Int32Array(0);
  const fine = tensors.get('fine')?.values ?? new Uint16Array(0);
  const coarse = tensors.get('coarse')?.values ?? new Uint8Array(0);
  const fineOf = (lower: string): number => {
    const hash = hashOf(lower);
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] ?? 0) < hash) low = middle + 1;
      else high = middle;
    }
    return words[low] === hash ? (fine[low] ?? 0) : 0;
  };
  return { fineOf, coarseOf: (cluster) => coarse[cluster] ?? 0 };
};
