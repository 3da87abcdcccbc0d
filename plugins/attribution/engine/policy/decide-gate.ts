import type { Report } from '../analyse';
import type { Finding } from '../findings/finding';
import type { Policy } from './policy';

/** The gate's word on one version of a story. */
export type GateDecision =
  | { readonly outcome: 'allow' }
  | { readonly outcome: 'block'; readonly blockedBy: readonly Finding[] };

/** Blocks on every open error. Throws `RangeError` for a report that was made under another policy. */
export const decideGate = (
  report: Pick<Report, 'findings' | 'policyVersion'>,
  policy: Pick<Policy, 'version'>,
): GateDecision => {
  if (report.policyVersion !== policy.version) {
    throw new RangeError(
      `The report was made under policy ${report.policyVersion}, not ${policy.version}`,
    );
  }
  const blockedBy = report.findings.filter(({ severity }) => severity === 'error');
  return blockedBy.length === 0 ? { outcome: 'allow' } : { outcome: 'block', blockedBy };
};
