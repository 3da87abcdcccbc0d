import { wordSet } from './word-list';

/** Adverbs that report a statement and name nobody who made it. */
export const HEDGE_ADVERBS = wordSet('reportedly allegedly purportedly supposedly ostensibly');

/** Participles of hearsay: *is said to*, *it is understood that*. */
export const HEARSAY_PARTICIPLES = wordSet(
  'said believed thought understood reported rumoured rumored alleged claimed reputed',
);
