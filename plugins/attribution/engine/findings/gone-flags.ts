import type { Finding } from './finding';

/** What is kept of a flag that was open at a save. */
export type OpenFlag = Pick<Finding, 'rule' | 'fingerprint'>;

/**
 * The flags that somebody settled between two looks at a story: open before, now neither open nor waived. A sentence that was
 * changed without settling it loses its flag and gets a new one of the same rule: such pairs are no settlements.
 */
export const settledFlags = (
  before: readonly OpenFlag[],
  open: readonly OpenFlag[],
  waived: readonly OpenFlag[],
): readonly OpenFlag[] => {
  const known = new Set(before.map(({ fingerprint }) => fingerprint));
  const still = new Set([...open, ...waived].map(({ fingerprint }) => fingerprint));
  const appeared = new Map<string, number>();
  for (const { rule, fingerprint } of open) {
    if (!known.has(fingerprint)) appeared.set(rule, (appeared.get(rule) ?? 0) + 1);
  }
  return before.filter(({ rule, fingerprint }) => {
    if (still.has(fingerprint)) return false;
    const pairs = appeared.get(rule) ?? 0;
    if (pairs > 0) appeared.set(rule, pairs - 1);
    return pairs === 0;
  });
};
