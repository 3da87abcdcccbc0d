import { SEVERITIES } from './finding';
import type { RaisedFinding } from './raise-findings';

/** Orders by the first word, then what weighs more first, then the longer stretch, then by rule. */
export const inTextOrder = (raised: readonly RaisedFinding[]): readonly RaisedFinding[] =>
  raised.toSorted(
    ({ finding: a }, { finding: b }) =>
      a.span.start - b.span.start ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      b.span.end - a.span.end ||
      (a.rule < b.rule ? -1 : 1),
  );
