const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A 32-bit integer that stands for a string; equal strings, equal integers, on every machine. */
export const hashOf = (words: string): number => {
  let hash = FNV_OFFSET;
  for (let index = 0; index < words.length; index += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(index), FNV_PRIME);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 12);
};

/** One integer for two, as good as any other for two other ones. */
export const joined = (a: number, b: number): number => {
  const hash = Math.imul(a ^ 0x5bd1e995, 0x27d4eb2f);
  return Math.imul(hash ^ (hash >>> 15) ^ b, 0x85ebca6b);
};

/**
 * Which values of an item make up each of its features: three indexes into the item's values for each feature. An item
 * with few values so has many features without a string being built for any.
 */
export interface Templates {
  readonly triples: Int32Array;
  readonly count: number;
  /** How many features of the same table were numbered before these. */
  readonly numberedFrom: number;
}

/** Most values that go into one feature. */
const ORDER = 3;

/**
 * Reads templates, one feature a line, each the names of up to three fields. Field 0 must always have the same value: it
 * stands in for those that a feature does without. `numberedFrom`: how many features share the table and come before.
 * Throws `RangeError` for a name that is no field.
 */
export const parseTemplates = (
  lines: string,
  fields: readonly string[],
  numberedFrom = 0,
): Templates => {
  const features = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/\s+/u));
  const triples = new Int32Array(features.length * ORDER);
  for (const [index, names] of features.entries()) {
    for (const [part, name] of names.entries()) {
      const field = fields.indexOf(name);
      if (field === -1 || part >= ORDER) throw new RangeError(`No feature: ${names.join(' ')}`);
      triples[index * ORDER + part] = field;
    }
  }
  return { triples, count: features.length, numberedFrom };
};

/** Stands among slots where an item has no feature. */
export const NO_FEATURE = -1;

/** 2^32 divided by the golden ratio: its multiples are far apart. */
const APART = 0x9e3779b1;

/** Writes the slots of one item's features into `slots` from `at` on, in a table of `mask` + 1 slots, a power of two. */
export const writeFeatures = (
  { triples, count, numberedFrom }: Templates,
  values: Int32Array,
  slots: Int32Array,
  at: number,
  mask: number,
): void => {
  let seed = Math.imul(numberedFrom, APART);
  for (let feature = 0, part = 0; feature < count; feature += 1, part += ORDER) {
    seed = (seed + APART) | 0;
    let hash = Math.imul((values[triples[part] ?? 0] ?? 0) ^ seed, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15) ^ (values[triples[part + 1] ?? 0] ?? 0), 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 14) ^ (values[triples[part + 2] ?? 0] ?? 0), 0x27d4eb2f);
    slots[at + feature] = (hash ^ (hash >>> 15)) & mask;
  }
};
