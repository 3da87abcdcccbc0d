import { wordSet } from './word-list';

/** Adverbs that report a statement and name nobody who made it. */
export const HEDGE_ADVERBS = wordSet('reportedly allegedly purportedly supposedly ostensibly');

/** Participles of hearsay: *is said to*, *it is understood that*. */
export const HEARSAY_PARTICIPLES = wordSet(
  'said believed thought understood reported rumoured rumored alleged claimed feared considered reputed known',
);

/** Hearsay participles that only count before *to have* or *to be*: *is considered to be*, but not *is known to*. */
export const WEAK_HEARSAY_PARTICIPLES = wordSet('considered known feared');
