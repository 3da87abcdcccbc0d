import type { RaisedFinding } from './raise-findings';

/** So many cards of one rule are enough to see what it means. */
const MOST_SHOWN = 5;

/**
 * Folds what a rule says over and over: from the sixth finding on, those that block nothing lie under the fifth (*and 6
 * more*). What blocks is always shown. Nothing is dropped.
 */
export const foldRepeats = (raised: readonly RaisedFinding[]): readonly RaisedFinding[] => {
  const shown = new Map<string, string[]>();
  return raised.map((one) => {
    const { rule, severity, fingerprint } = one.finding;
    if (severity === 'error') return one;
    const before = shown.get(rule) ?? [];
    const under = before[MOST_SHOWN - 1];
    if (under !== undefined) return { ...one, finding: { ...one.finding, foldedUnder: under } };
    shown.set(rule, [...before, fingerprint]);
    return one;
  });
};
