/** A table of integers most of which are 0, in the room of those that are none: small enough to stay in a cache. */
export interface SparseTable {
  /**
   * Two integers for every 32 slots: a bit for each slot that holds a value, and how many values stand before them. Side by
   * side, so that a look reads both at once.
   */
  readonly index: Int32Array;
  readonly values: Int32Array;
}

/** Makes a table out of its slots' integers. */
export const sparseTable = (dense: Int32Array): SparseTable => {
  const index = new Int32Array(2 * Math.ceil(dense.length / 32));
  const values = dense.filter((value) => value !== 0);
  let count = 0;
  for (let slot = 0; slot < dense.length; slot += 1) {
    const at = (slot >>> 5) << 1;
    if ((slot & 31) === 0) index[at + 1] = count;
    if (dense[slot] === 0) continue;
    index[at] = (index[at] ?? 0) | (1 << (slot & 31));
    count += 1;
  }
  return { index, values };
};

const bitsIn = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** The integer in a slot; 0 for a slot that the table does not have. */
export const valueIn = ({ index, values }: SparseTable, slot: number): number => {
  const at = (slot >>> 5) << 1;
  const present = index[at] ?? 0;
  const bit = 1 << (slot & 31);
  if ((present & bit) === 0) return 0;
  return values[(index[at + 1] ?? 0) + bitsIn(present & (bit - 1))] ?? 0;
};
