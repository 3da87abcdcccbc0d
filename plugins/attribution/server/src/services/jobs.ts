import type { Job } from '../../../contracts/job';
import { conflict, unknownDocument } from '../errors';
import type { Table } from '../table';
import type { Actor } from './actor';
import { jobOf, UNLEASED, type JobRow } from './job-row';

export interface JobsDependencies {
  readonly jobs: Table<JobRow>;
  /** Has the runner look for work once what is written is committed. */
  readonly wakeAfterCommit: () => Promise<void>;
  readonly now: () => Date;
}

const isOver = ({ state }: Pick<JobRow, 'state'>): boolean =>
  state === 'done' || state === 'failed' || state === 'cancelled';

/** Work that takes longer than a request, as rows: how far it has come outlives every process. */
export const jobsService = ({ jobs, wakeAfterCommit, now }: JobsDependencies) => {
  /** Throws a 404 when there is no such job. */
  const rowOf = async (documentId: string): Promise<JobRow> => {
    const row = await jobs.first({ where: { documentId } });
    if (row === null) throw unknownDocument('job');
    return row;
  };

  const changed = async (documentId: string, where: object, data: object): Promise<boolean> =>
    (await jobs.changeAll({ documentId, ...where }, { ...data })) > 0;

  return {
    byId: async (documentId: string): Promise<Job> => jobOf(await rowOf(documentId)),

    /** The newest of a kind about something; `null` where there was none. */
    async lastAbout(kind: string, about: string): Promise<Job | null> {
      const [row] = await jobs.find({ where: { kind, about }, orderBy: { id: 'desc' }, limit: 1 });
      return row === undefined ? null : jobOf(row);
    },

    /** Part of the transaction that is open: the work begins when that is committed, or never. */
    async start(kind: string, about: string | null, input: object, actor: Actor): Promise<Job> {
      const row = await jobs.create({
        kind,
        about,
        state: 'waiting',
        done: 0,
        total: 0,
        input,
        cursor: null,
        message: null,
        actorType: actor.type,
        actorId: actor.id,
        actorName: actor.name,
        startedAt: now().toISOString(),
        finishedAt: null,
        leasedBy: null,
        leasedUntil: UNLEASED,
      });
      await wakeAfterCommit();
      return jobOf(row);
    },

    /** What is done stays done; a step under way is finished first. Throws a 409 when the job is over. */
    async cancel(documentId: string): Promise<Job> {
      const row = await rowOf(documentId);
      const data = { state: 'cancelled', finishedAt: now().toISOString() };
      const isCancelled = await changed(documentId, { state: ['waiting', 'running'] }, data);
      if (!isCancelled) throw conflict(`The job is over: ${(await rowOf(row.documentId)).state}.`);
      return jobOf(await rowOf(documentId));
    },

    /** Goes on where it stopped. Throws a 409 when it did not stop. */
    async resume(documentId: string): Promise<Job> {
      const row = await rowOf(documentId);
      const data = { state: 'waiting', message: null, finishedAt: null, leasedUntil: UNLEASED };
      const isResumed = await changed(documentId, { state: ['failed', 'cancelled'] }, data);
      if (!isResumed) throw conflict(isOver(row) ? 'The job is done.' : 'The job is under way.');
      await wakeAfterCommit();
      return jobOf(await rowOf(documentId));
    },
  };
};
