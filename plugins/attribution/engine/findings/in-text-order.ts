import { SEVERITIES, type Finding } from './finding';

/** Compares by the first word, then what weighs more first, then the longer stretch, then by rule. */
export const inTextOrder = (a: Finding, b: Finding): number =>
  a.span.start - b.span.start ||
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
  b.span.end - a.span.end ||
  (a.rule < b.rule ? -1 : 1);
