import { SEVERITIES, type Finding, type Severity } from '../../../engine/findings/finding';

/** Which flags the list shows. */
export interface FlagFilter {
  readonly severities: ReadonlySet<Severity>;
  /** A rule's id; `null` for all. */
  readonly rule: string | null;
  readonly isMineOnly: boolean;
}

export const EVERYTHING: FlagFilter = {
  severities: new Set(SEVERITIES),
  rule: null,
  isMineOnly: false,
};

/** The flags that a filter lets through. `isMine`: in words that the reader wrote, or asked an editor about. */
export const filtered = (
  findings: readonly Finding[],
  { severities, rule, isMineOnly }: FlagFilter,
  isMine: (finding: Finding) => boolean,
): readonly Finding[] =>
  findings.filter(
    (finding) =>
      severities.has(finding.severity) &&
      (rule === null || finding.rule === rule) &&
      (!isMineOnly || isMine(finding)),
  );

/** The filter with one severity shown alone, or all again where it was. */
export const toggledSeverity = (filter: FlagFilter, severity: Severity): FlagFilter => {
  const isAlone = filter.severities.size === 1 && filter.severities.has(severity);
  return { ...filter, severities: new Set(isAlone ? SEVERITIES : [severity]) };
};
