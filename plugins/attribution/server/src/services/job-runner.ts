import { setTimeout as pause } from 'node:timers/promises';
import type { Table } from '../table';
import type { Actor } from './actor';
import { starterOf, UNLEASED, type JobRow } from './job-row';

/** How far a step has brought a job. */
export interface JobStep<Cursor> {
  readonly cursor: Cursor;
  readonly done: number;
  readonly total: number;
  readonly isFinished: boolean;
}

/** What is done for one kind of job: in steps, each of which is one transaction with the mark of how far it came. */
export interface JobKind {
  readonly kind: string;
  readonly step: (state: {
    readonly input: unknown;
    /** `null` at the first step. */
    readonly cursor: unknown;
    readonly actor: Actor;
  }) => Promise<JobStep<unknown>>;
}

export interface JobRunnerDependencies {
  readonly jobs: Table<JobRow>;
  readonly kinds: readonly JobKind[];
  readonly inTransaction: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Apart from any request and transaction. */
  readonly outside: (work: () => Promise<void>) => Promise<void>;
  /** Tells this process from all others. */
  readonly name: string;
  readonly now: () => Date;
  /** How often it looks for jobs that another process left, in milliseconds. */
  readonly everyMs: number;
  readonly log: (message: string) => void;
}

/** How long a job belongs to whoever took it, after each step. Whoever does not come back for longer has died. */
const LEASE_MS = 30_000;

/** How long the database is left to the newsroom between two steps. */
const BETWEEN_STEPS_MS = 30;

const OPEN = ['waiting', 'running'] as const;

type Standing = 'goes-on' | 'is-over';

/**
 * Does the jobs, one at a time, beside any number of other processes. A job is taken by a conditional update; each step renews
 * that lease and moves the cursor in the transaction of its work, so that a crash loses and repeats nothing.
 */
export const jobRunner = (dependencies: JobRunnerDependencies) => {
  const { jobs, kinds, inTransaction, outside, name, now, everyMs, log } = dependencies;
  const kindsByName = new Map(kinds.map((kind) => [kind.kind, kind]));
  let timer: ReturnType<typeof setInterval> | undefined;
  let running: Promise<void> | null = null;
  let isWanted = false;
  const stopping = new AbortController();

  const lease = () => ({
    leasedBy: name,
    leasedUntil: new Date(now().getTime() + LEASE_MS).toISOString(),
  });

  /** The oldest job that nobody is at; `null` where there is none. */
  const take = async (): Promise<JobRow | null> => {
    while (!stopping.signal.aborted) {
      const free = {
        kind: [...kindsByName.keys()],
        state: [...OPEN],
        leasedUntil: { $lt: now().toISOString() },
      };
      const next = await jobs.first({ where: free, orderBy: { id: 'asc' } });
      if (next === null) return null;
      const { documentId } = next;
      const data = { state: 'running', ...lease() };
      if ((await jobs.changeAll({ documentId, ...free }, data)) > 0) return next;
    }
    return null;
  };

  const stepOnce = (documentId: string): Promise<Standing> =>
    inTransaction(async () => {
      const mine = { documentId, leasedBy: name, state: 'running' };
      // Before the work: whoever else would take the job waits for the end of this transaction.
      if ((await jobs.changeAll(mine, lease())) === 0) return 'is-over';
      const row = await jobs.first({ where: mine });
      if (row === null) return 'is-over';
      const kind = kindsByName.get(row.kind);
      if (kind === undefined) throw new Error(`Nothing is known of jobs of the kind “${row.kind}”`);
      const { input, cursor } = row;
      const { isFinished, ...progress } = await kind.step({ input, cursor, actor: starterOf(row) });
      const end = { state: 'done', finishedAt: now().toISOString(), leasedUntil: UNLEASED };
      await jobs.changeAll({ documentId }, { ...progress, ...(isFinished ? end : {}) });
      return isFinished ? 'is-over' : 'goes-on';
    });

  const fail = async (documentId: string, error: unknown): Promise<void> => {
    const message = error instanceof Error ? error.message : String(error);
    log(`Job ${documentId} failed: ${message}`);
    await jobs.changeAll(
      { documentId, leasedBy: name, state: 'running' },
      { state: 'failed', message, finishedAt: now().toISOString(), leasedUntil: UNLEASED },
    );
  };

  const doAll = async ({ documentId }: JobRow): Promise<void> => {
    try {
      while (!stopping.signal.aborted) {
        if ((await stepOnce(documentId)) === 'is-over') return;
        await pause(BETWEEN_STEPS_MS);
      }
    } catch (error) {
      await fail(documentId, error);
      return;
    }
    // Whoever starts next need not wait for the lease to run out.
    await jobs.changeAll({ documentId, leasedBy: name }, { leasedUntil: UNLEASED });
  };

  const run = async (): Promise<void> => {
    while (isWanted && !stopping.signal.aborted) {
      isWanted = false;
      for (let job = await take(); job !== null; job = await take()) await doAll(job);
    }
  };

  const wake = (): void => {
    isWanted = true;
    if (stopping.signal.aborted || running !== null) return;
    running = outside(run)
      .catch((error: unknown) => log(`Jobs are not done: ${String(error)}`))
      .finally(() => {
        running = null;
        if (isWanted) wake();
      });
  };

  const settled = async (): Promise<void> => {
    await running;
    if (running !== null) await settled();
  };

  return {
    /** Looks for work at once. */
    wake,

    /** Begins to look for work from time to time. */
    start(): void {
      wake();
      timer = setInterval(wake, everyMs);
      timer.unref();
    },

    /** Resolves when there is nothing to do any more. */
    settled,

    /** Finishes the step under way; the rest is left to whoever comes next. */
    async stop(): Promise<void> {
      stopping.abort();
      clearInterval(timer);
      await running;
    },
  };
};
