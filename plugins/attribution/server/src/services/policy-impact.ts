import type { PolicyImpactResponse } from '../../../contracts/policy';
import type { Report } from '../../../engine/analyse';
import type { Severity } from '../../../engine/findings/finding';
import { namePolicy } from '../../../engine/policy/name-policy';
import type { Policy, UnnamedPolicy } from '../../../engine/policy/policy';
import type { Subject } from '../../../engine/trail/hash-chain';
import type { Table } from '../table';
import type { ReportRow } from './report-columns';
import type { StoredVersion } from './stories';

type Where = Readonly<Record<string, unknown>>;
type Impact = PolicyImpactResponse['data'];

export interface PolicyImpactDependencies {
  readonly reports: Table<ReportRow>;
  readonly draftOf: (subject: Subject) => Promise<StoredVersion | null>;
  readonly policy: () => Promise<Policy>;
  readonly reportOn: (version: StoredVersion, policy: Policy) => Promise<Report>;
  readonly now: () => Date;
  /** Lets others have their turn between two stories. */
  readonly rest: () => Promise<void>;
}

/** More stories are not judged while somebody waits, nor for longer. */
const MOST_STORIES = 500;
const MOST_MS = 8_000;

const NOTHING: Impact = { open: 0, judged: 0, touched: [] };

const countsOf = ({ findings }: Report) => {
  const count = (of: Severity): number => findings.filter(({ severity }) => severity === of).length;
  return { blockers: count('error'), warnings: count('warning'), suggestions: count('info') };
};

const flagsOf = ({ findings }: Report): string =>
  findings
    .map(({ fingerprint, severity }) => `${fingerprint} ${severity}`)
    .toSorted()
    .join('\n');

const subjectOfRow = (row: ReportRow): Subject => ({
  uid: row.targetUid,
  documentId: row.targetDocumentId,
  locale: row.targetLocale,
});

/** Judges open stories under a policy that nobody has saved, beside the one in force. Keeps nothing. */
export const policyImpactService = (dependencies: PolicyImpactDependencies) => {
  const { reports, draftOf, policy, reportOn, now, rest } = dependencies;

  const touchedBy = async (draft: StoredVersion, present: Policy, next: Policy) => {
    const before = await reportOn(draft, present);
    const after = await reportOn(draft, next);
    if (flagsOf(before) === flagsOf(after)) return [];
    const { documentId, locale, title, type } = draft;
    const story = { uid: type.uid, documentId, locale, title };
    return [{ ...story, before: countsOf(before), after: countsOf(after) }];
  };

  return {
    /** `scope`: the rows that the person may read; `null` for none. */
    async of(unnamed: UnnamedPolicy, scope: Where | null): Promise<Impact> {
      if (scope === null) return NOTHING;
      const started = now().getTime();
      const where = { $and: [scope, { state: { $in: ['draft', 'modified'] } }] };
      const present = await policy();
      const next = namePolicy(unnamed);
      const open = await reports.count(where);
      const orderBy = { savedAt: 'desc', id: 'desc' } as const;
      const rows = await reports.find({ where, orderBy, limit: MOST_STORIES });
      const touched: Impact['touched'] = [];
      let judged = 0;
      for (const row of rows) {
        if (now().getTime() - started > MOST_MS) break;
        const draft = await draftOf(subjectOfRow(row));
        judged += 1;
        if (draft !== null) touched.push(...(await touchedBy(draft, present, next)));
        await rest();
      }
      return { open, judged, touched };
    },
  };
};
