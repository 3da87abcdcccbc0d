import type { Waiver } from '../policy/waiver';
import type { Finding } from './finding';
import type { RaisedFinding } from './raise-findings';

/** A finding that somebody let stand. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** Findings still open, and those that a waiver lets stand. Both in the order given. */
interface WaiverOutcome {
  readonly open: readonly RaisedFinding[];
  readonly waived: readonly WaivedFinding[];
}

const covers = (waiver: Waiver, finding: Finding): boolean =>
  finding.severity !== 'error' || waiver.coversBlockers;

const groupByFingerprint = (waivers: readonly Waiver[]): ReadonlyMap<string, readonly Waiver[]> => {
  const groups = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    const group = groups.get(waiver.fingerprint);
    if (group === undefined) groups.set(waiver.fingerprint, [waiver]);
    else group.push(waiver);
  }
  return groups;
};

/** Sets aside what people let stand. An error stays open unless the waiver covers blockers. */
export const applyWaivers = (
  raised: readonly RaisedFinding[],
  waivers: readonly Waiver[],
): WaiverOutcome => {
  const waiversByFingerprint = groupByFingerprint(waivers);
  const open: RaisedFinding[] = [];
  const waived: WaivedFinding[] = [];
  for (const one of raised) {
    const { finding } = one;
    const waiver = waiversByFingerprint.get(finding.fingerprint)?.find((w) => covers(w, finding));
    if (waiver === undefined) open.push(one);
    else waived.push({ finding, waiver });
  }
  return { open, waived };
};
