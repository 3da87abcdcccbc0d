import type { Strength } from '../attribution/attribution';

/** How much each class of source bears, from nothing to strong. */
export const RANKS: Readonly<Record<Strength, number>> = {
  named: 4,
  document: 4,
  outlet: 3,
  relayed: 3,
  'anonymous-described': 2,
  'anonymous-bare': 1,
  hedged: 1,
  none: 0,
};
