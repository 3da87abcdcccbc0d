import type { RefusalEntry } from '../../../contracts/refusal';
import type { Report } from '../../../engine/analyse';
import type { Finding } from '../../../engine/findings/finding';
import type { GateDecision } from '../../../engine/policy/decide-gate';
import type { Policy } from '../../../engine/policy/policy';
import { publicationBlocked, publicationNotChecked } from '../errors';
import type { Actor } from './actor';
import { subjectOf } from './analysis';
import type { Clearance } from './clearances';
import type { TrailEntry } from '../../../engine/trail/hash-chain';
import type { Publication } from './receipts';
import type { StoryVersion } from './stories';

/** The gate's word on one version of a story. */
export type Verdict = { readonly version: StoryVersion } & (
  | { readonly outcome: 'allow'; readonly report: Report; readonly policy: Policy }
  | {
      readonly outcome: 'block';
      readonly report: Report;
      readonly policy: Policy;
      readonly blockedBy: readonly Finding[];
    }
  | {
      readonly outcome: 'not-checked';
      readonly cause: string;
      readonly whenNotChecked: 'block' | 'allow';
    }
);

export interface GateDependencies {
  readonly policy: () => Promise<Policy>;
  readonly reportOn: (version: StoryVersion, policy: Policy) => Promise<Report>;
  readonly decide: (report: Report, policy: Policy) => GateDecision;
  /** Where not even the policy could be read. */
  readonly whenNotChecked: 'block' | 'allow';
  readonly log: (message: string) => void;
}

const causeOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const isRefused = (verdict: Verdict): boolean =>
  verdict.outcome === 'block' ||
  (verdict.outcome === 'not-checked' && verdict.whenNotChecked === 'block');

const refusalEntry = (version: StoryVersion, finding: Finding): RefusalEntry => ({
  path: finding.place.field.split('.'),
  name: 'ValidationError',
  message: finding.message,
  rule: finding.rule,
  severity: finding.severity,
  quote: finding.quote,
  start: finding.place.start,
  end: finding.place.end,
  field: finding.place.field,
  locale: version.locale,
  documentId: version.documentId ?? '',
});

const entriesOf = (verdict: Verdict): readonly RefusalEntry[] =>
  verdict.outcome === 'block'
    ? verdict.blockedBy.map((finding) => refusalEntry(verdict.version, finding))
    : [];

/** Decides what may go live. Reads only; the decision itself is the engine's. */
export const gateService = (dependencies: GateDependencies) => {
  const { policy: currentPolicy, reportOn, decide, whenNotChecked, log } = dependencies;

  const judgeOne = async (version: StoryVersion): Promise<Verdict> => {
    let policy: Policy | null = null;
    try {
      policy = await currentPolicy();
      const report = await reportOn(version, policy);
      const decision = decide(report, policy);
      return { version, report, policy, ...decision };
    } catch (error) {
      const cause = causeOf(error);
      log(`“${version.title}” (${version.type.uid}) was not checked: ${cause}`);
      const unchecked = { version, outcome: 'not-checked', cause } as const;
      return { ...unchecked, whenNotChecked: policy?.whenNotChecked ?? whenNotChecked };
    }
  };

  return {
    judge: (versions: readonly StoryVersion[]): Promise<readonly Verdict[]> =>
      Promise.all(versions.map(judgeOne)),
  };
};

/** Those that may not go live. */
export const refusedOf = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  verdicts.filter(isRefused);

/** The error for the first story refused, with the flags of all its locales. */
export const refusalOf = (refused: readonly [Verdict, ...Verdict[]]) => {
  const entries = refused.flatMap(entriesOf);
  const { title, type } = refused[0].version;
  return entries.length === 0
    ? publicationNotChecked(title, type.titleField)
    : publicationBlocked(title, entries);
};

/** What the trail keeps of a verdict. */
export const trailEntryOf = (verdict: Verdict, actor: Actor): TrailEntry => {
  const { version } = verdict;
  const base = { actor, subject: subjectOf(version) };
  const { title } = version;
  switch (verdict.outcome) {
    case 'allow': {
      const { textHash, policyVersion, findings, waived } = verdict.report;
      const detail = {
        title,
        textHash,
        policyVersion,
        open: findings.length,
        waived: waived.length,
      };
      return { ...base, kind: 'published', detail };
    }
    case 'block': {
      const { textHash, policyVersion } = verdict.report;
      const detail = { title, textHash, policyVersion, flags: entriesOf(verdict) };
      return { ...base, kind: 'publication-refused', detail };
    }
    case 'not-checked': {
      const kind = isRefused(verdict) ? 'publication-refused' : 'published-unchecked';
      return { ...base, kind, detail: { title, notChecked: verdict.cause } };
    }
  }
};

/** What lets this version, and nothing else, past the last line. */
export const clearanceOf = (verdict: Verdict): Clearance => ({
  uid: verdict.version.type.uid,
  documentId: verdict.version.documentId,
  locale: verdict.version.locale,
  textHash: verdict.outcome === 'not-checked' ? null : verdict.report.textHash,
});

/** The proof a publication leaves; none for a version that was not checked, which stays listed as such. */
export const publicationsOf = (
  verdicts: readonly Verdict[],
  actor: Actor,
): readonly Publication[] =>
  verdicts.flatMap((verdict) => {
    const subject = subjectOf(verdict.version);
    if (verdict.outcome !== 'allow' || subject === null) return [];
    const { report, policy, version } = verdict;
    return [{ subject, title: version.title, report, policy, actor }];
  });
