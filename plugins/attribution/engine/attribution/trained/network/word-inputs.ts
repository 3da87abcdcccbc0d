import type { TokenInputs } from '../../../models/network/forward';
import type { Table } from '../../../models/network/shape';
import type { BlockWords } from '../block-words';

/** Which words a network knows: hashes in rising order. */
export interface Vocabulary {
  /** Words with a fixed vector; a word's row is its place. */
  readonly vectors: Int32Array;
  /** Words with a learned row of their own. */
  readonly words: Int32Array;
}

/** Rows of the table of words that stand for no listed word: one with a vector, and one without. */
export const UNLISTED = 0;
export const UNKNOWN = 1;
const FIRST_LISTED = 2;

const SHAPES = 256;
const SUFFIXES = 2048;
const LEXICAL = 64;

/** The tables that tokens are looked up in, for a vocabulary with so many learned words. */
export const tokenTables = (words: number, vectorWidth: number): readonly Table[] => [
  { name: 'words', rows: words + FIRST_LISTED, width: vectorWidth },
  { name: 'tags', rows: 18, width: 16 },
  { name: 'shapes', rows: SHAPES, width: 12 },
  { name: 'suffixes', rows: SUFFIXES, width: 24 },
  { name: 'places', rows: 30, width: 8 },
  { name: 'patterns', rows: 20, width: 8 },
  { name: 'roles', rows: 4, width: 8 },
  { name: 'lexical', rows: LEXICAL, width: 8 },
];

/** Place of a hash among hashes in rising order; −1 when it is not there. */
const placeOf = (hashes: Int32Array, hash: number): number => {
  let [low, high] = [0, hashes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash ? low : -1;
};

/** Quotation marks, ends of sentences and headlines as one number. */
const placeColumn = ({ quote, sentence, isHeadline }: BlockWords): Int32Array =>
  quote.map((mark, at) => {
    const isFirst = sentence[at - 1] !== sentence[at];
    const isLast = sentence[at + 1] !== sentence[at];
    return mark + 5 * (isFirst ? 1 : isLast ? 2 : 0) + 15 * (isHeadline ? 1 : 0);
  });

/** A block's words as rows of the network's tables. */
export const tokenInputs = (words: BlockWords, vocabulary: Vocabulary): TokenInputs => {
  const vector = words.word.map((hash) => placeOf(vocabulary.vectors, hash));
  const listed = words.word.map((hash, at) => {
    const place = placeOf(vocabulary.words, hash);
    return place >= 0 ? place + FIRST_LISTED : vector[at] === -1 ? UNKNOWN : UNLISTED;
  });
  const bucket = (column: Int32Array, size: number): Int32Array =>
    column.map((hash) => (hash ^ (hash >>> 16)) & (size - 1));
  return {
    vector,
    tables: [
      listed,
      words.tag,
      bucket(words.shape, SHAPES),
      bucket(words.suffix, SUFFIXES),
      placeColumn(words),
      words.patternCue,
      words.patternRole,
      bucket(words.lexical, LEXICAL),
    ],
  };
};
