import type { ListReportsResponse } from '../../../contracts/report';
import type { Report } from '../../../engine/analyse';
import type { AnchoredLink } from '../../../engine/anchors/link';
import type { Policy } from '../../../engine/policy/policy';
import { APPROVED } from '../../../engine/policy/waiver';
import type { Table } from '../table';
import type { Doer } from './actor';
import { batchesOf } from './batches-of';
import type { TwoLooks } from './decisions';
import type { Subject } from '../../../engine/trail/hash-chain';
import { columnsOf, type ReportRow, type Surroundings } from './report-columns';
import type { StoredVersion } from './stories';
import { alikeStories, keyOf, targetOf } from './target';

type ListedReport = ListReportsResponse['data'][number];

export interface StoredReportsDependencies {
  readonly reports: Table<ReportRow>;
  /** `null` where the story, or this locale of it, is gone. */
  readonly draftOf: (subject: Subject) => Promise<StoredVersion | null>;
  readonly policy: () => Promise<Policy>;
  readonly reportOn: (version: StoredVersion, policy: Policy) => Promise<Report>;
  readonly surroundingsOf: (draft: StoredVersion) => Promise<Surroundings>;
  /** What somebody settled since the last look. */
  readonly noteSettled: (subject: Subject, looks: TwoLooks, person: Doer) => Promise<void>;
  readonly noteStates: (places: readonly AnchoredLink[]) => Promise<void>;
  /** One writer for each story at a time: all of the work or nothing. */
  readonly alone: <Result>(subject: Subject, work: () => Promise<Result>) => Promise<Result>;
  /** Away from the request and the transaction that asked for it. */
  readonly outside: (work: () => Promise<void>) => Promise<void>;
  readonly now: () => Date;
  readonly log: (message: string) => void;
}

/** More than rest on most records. */
const OUTDATED_AT_ONCE = 1_000;

const causeOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** What the engine last said of each draft, in numbers: written after a save, never during one, and read by lists. */
export const storedReportsService = (dependencies: StoredReportsDependencies) => {
  const { reports, draftOf, policy, reportOn, surroundingsOf, noteSettled, noteStates } =
    dependencies;
  const { alone, outside, now, log } = dependencies;
  const waiting = new Map<string, Subject>();
  const pending = new Set<Promise<void>>();
  let lastTurn: Promise<void> = Promise.resolve();

  const forget = (subject: Subject): Promise<void> => reports.remove(targetOf(subject));

  /** The story may have been deleted while it was being read. */
  const store = (subject: Subject, draft: StoredVersion, report: Report): Promise<void> =>
    alone(subject, async () => {
      if ((await draftOf(subject)) === null) return forget(subject);
      const target = targetOf(subject);
      const surroundings = await surroundingsOf(draft);
      const columns = columnsOf(draft, report, surroundings, now());
      const last = await reports.first({ where: target });
      if (last === null) await reports.create({ ...target, ...columns });
      else await reports.change(target, columns);
      // What another policy no longer flags, nobody has settled.
      if (last?.policyVersion === report.policyVersion) {
        const waived = report.waived
          .filter(({ waiver }) => waiver.reason !== APPROVED)
          .map(({ finding }) => finding);
        const looks = { before: last.openFlags ?? [], open: report.findings, waived };
        await noteSettled(subject, looks, surroundings.saver);
      }
      await noteStates(report.links);
    });

  const refreshOne = async (subject: Subject): Promise<void> => {
    try {
      const draft = await draftOf(subject);
      if (draft === null) return await forget(subject);
      await store(subject, draft, await reportOn(draft, await policy()));
    } catch (error) {
      log(`No report of ${subject.uid} ${subject.documentId} was stored: ${causeOf(error)}`);
      await forget(subject);
    }
  };

  /** A story that was saved again before its turn came is read once. */
  const refreshWaiting = async (): Promise<void> => {
    for (const [key, subject] of waiting) {
      waiting.delete(key);
      await refreshOne(subject).catch((error: unknown) => log(causeOf(error)));
    }
  };

  const inTurn = (): Promise<void> => {
    lastTurn = lastTurn.then(refreshWaiting);
    return lastTurn;
  };

  return {
    forget,

    /** Reads the drafts anew once `ready` has come, one after the other. Never fails, and nobody waits for it. */
    refresh(subjects: readonly Subject[], ready: Promise<void>): void {
      for (const subject of subjects) waiting.set(keyOf(subject), subject);
      const refreshing = outside(async () => {
        await ready;
        await inTurn();
      });
      pending.add(refreshing);
      void refreshing.finally(() => pending.delete(refreshing));
    },

    /** Reads them anew while somebody waits. */
    async recount(subjects: readonly Subject[]): Promise<void> {
      for (const subject of subjects) await refreshOne(subject);
    },

    /** Part of the transaction that is open. Whatever becomes of this process, these are read anew. */
    async outdate(subjects: readonly Subject[]): Promise<void> {
      for (const { uid, locale, documentIds } of alikeStories(subjects)) {
        for (const some of batchesOf(documentIds, OUTDATED_AT_ONCE)) {
          const where = { targetUid: uid, targetLocale: locale, targetDocumentId: { $in: some } };
          await reports.changeAll(where, { state: null });
        }
      }
    },

    /** Resolves when all that was asked for is stored. */
    async settled(): Promise<void> {
      while (pending.size > 0) await Promise.all(pending);
    },

    /** Those that are stored, in the order asked. */
    async among(subjects: readonly Subject[]): Promise<readonly ListedReport[]> {
      const [first] = subjects;
      if (first === undefined) return [];
      const { targetUid, targetLocale } = targetOf(first);
      const ids = subjects.map(({ documentId }) => documentId);
      const rows = await reports.find({
        where: { targetUid, targetLocale, targetDocumentId: { $in: ids } },
      });
      const { version } = await policy();
      const rowsById = new Map(rows.map((row) => [row.targetDocumentId, row]));
      return subjects.flatMap(({ documentId, locale }) => {
        const row = rowsById.get(documentId);
        if (row === undefined) return [];
        const { blockers, warnings, suggestions, linked, checkedAt } = row;
        const isCurrent = row.policyVersion === version;
        const counts = { blockers, warnings, suggestions, linked };
        return [{ documentId, locale, ...counts, checkedAt, isCurrent }];
      });
    },
  };
};
