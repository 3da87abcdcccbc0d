import { contains, lengthOf, overlaps } from '../text/span';
import { SEVERITIES } from './finding';
import type { RaisedFinding } from './raise-findings';

const isSameProblem = (a: RaisedFinding, b: RaisedFinding): boolean =>
  a.problem === b.problem && a.finding.rule !== b.finding.rule && overlaps(a.claim, b.claim);

const weakerOf = (a: RaisedFinding, b: RaisedFinding): RaisedFinding => {
  const difference =
    SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity);
  if (difference !== 0) return difference > 0 ? a : b;
  const longer = lengthOf(a.finding.span) - lengthOf(b.finding.span);
  if (longer > 0 && contains(a.finding.span, b.finding.span)) return a;
  if (longer < 0 && contains(b.finding.span, a.finding.span)) return b;
  return a.finding.rule > b.finding.rule ? a : b;
};

/**
 * Keeps one finding where several rules object to the same problem of the same words: the strongest, and of equally strong
 * ones the one that points within the other's words.
 */
export const dropDuplicates = (raised: readonly RaisedFinding[]): readonly RaisedFinding[] => {
  const byClaim = raised.toSorted((a, b) => a.claim.start - b.claim.start);
  const weaker = new Set<RaisedFinding>();
  byClaim.forEach((one, index) => {
    for (let next = index + 1; next < byClaim.length; next += 1) {
      const other = byClaim[next];
      if (other === undefined || other.claim.start >= one.claim.end) break;
      if (isSameProblem(one, other)) weaker.add(weakerOf(one, other));
    }
  });
  return raised.filter((one) => !weaker.has(one));
};
