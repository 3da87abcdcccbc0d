/** A table of integers most of which are 0, in the room of those that are none: small enough to stay in a cache. */
export interface SparseTable {
  /** One bit for each slot, 32 a word: whether it holds a value. */
  readonly present: Int32Array;
  /** How many values stand before each word's. */
  readonly before: Int32Array;
  readonly values: Int32Array;
}

/** Makes a table out of its slots' integers. */
export const sparseTable = (dense: Int32Array): SparseTable => {
  const words = Math.ceil(dense.length / 32);
  const [present, before] = [new Int32Array(words), new Int32Array(words)];
  const values = dense.filter((value) => value !== 0);
  let count = 0;
  for (const [slot, value] of dense.entries()) {
    const word = slot >>> 5;
    if ((slot & 31) === 0) before[word] = count;
    if (value === 0) continue;
    present[word] = (present[word] ?? 0) | (1 << (slot & 31));
    count += 1;
  }
  return { present, before, values };
};

const bitsIn = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** The integer in a slot; 0 for a slot that the table does not have. */
export const valueIn = ({ present, before, values }: SparseTable, slot: number): number => {
  const at = slot >>> 5;
  const word = present[at] ?? 0;
  const bit = 1 << (slot & 31);
  if ((word & bit) === 0) return 0;
  return values[(before[at] ?? 0) + bitsIn(word & (bit - 1))] ?? 0;
};
