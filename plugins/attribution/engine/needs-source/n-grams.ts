import { hashOf, joined } from '../models/hash-features';

/** Slots that n-grams are hashed into: 2^18. */
export const NGRAM_SLOTS = 262_144;

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const LONGEST_WORDS = 3;
const MARKS = { shortest: 2, longest: 5 } as const;
/** Statements are read up to here, in UTF-16 code units. */
const READ = 2_000;

/** Word n-grams of one to three words, and those of two to five marks within a word, as slots; each once, in rising order. */
export const nGramsOf = (statement: string): Int32Array => {
  const words = statement.slice(0, READ).toLowerCase().match(WORD) ?? [];
  const slots = new Set<number>();
  const add = (hash: number): void => {
    slots.add((hash ^ (hash >>> 15)) & (NGRAM_SLOTS - 1));
  };
  for (const [at, word] of words.entries()) {
    let hash = 1;
    for (const next of words.slice(at, at + LONGEST_WORDS)) {
      hash = joined(hash, hashOf(next));
      add(hash);
    }
    const bounded = ` ${word} `;
    for (let from = 0; from < bounded.length; from += 1) {
      const most = Math.min(MARKS.longest, bounded.length - from);
      for (let length = MARKS.shortest; length <= most; length += 1) {
        add(joined(2, hashOf(bounded.slice(from, from + length))));
      }
    }
  }
  return Int32Array.from(slots).toSorted();
};

/** The sum of the slots' weights over the square root of how many there are. */
export const nGramScore = (weights: ArrayLike<number>, slots: Int32Array): number => {
  let sum = 0;
  for (const slot of slots) sum += weights[slot] ?? 0;
  return sum / Math.sqrt(Math.max(1, slots.length));
};
