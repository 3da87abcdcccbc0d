import type { Waiver } from '../policy/waiver';
import type { Finding } from './finding';

/** A finding that somebody let stand. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** Findings still open, and those that a waiver lets stand. Both in the order given. */
export interface WaiverOutcome {
  readonly findings: readonly Finding[];
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
  findings: readonly Finding[],
  waivers: readonly Waiver[],
): WaiverOutcome => {
  const waiversByFingerprint = groupByFingerprint(waivers);
  const open: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of findings) {
    const waiver = waiversByFingerprint.get(finding.fingerprint)?.find((w) => covers(w, finding));
    if (waiver === undefined) open.push(finding);
    else waived.push({ finding, waiver });
  }
  return { findings: open, waived };
};
