import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { jobRowSchema, type JobRow } from '../../plugins/attribution/server/src/services/job-row';
import { jobRunner, type JobKind } from '../../plugins/attribution/server/src/services/job-runner';
import { tableOf, type Table } from '../../plugins/attribution/server/src/table';
import { openDesk, type Desk } from '../support/desk';

const JOB = 'plugin::attribution.job';
const LAST = 6;
const LONG_AGO = '2020-01-01T00:00:00.000Z';
const SOON = () => new Date(Date.now() + 20_000).toISOString();

let desk: Desk;
let jobs: Table<JobRow>;

beforeAll(async () => {
  desk = await openDesk();
  // The newsroom's own runner knows nothing of sheets.
  await desk.newsroom.strapi.plugin('attribution').service('jobRunner').stop();
  jobs = tableOf(desk.newsroom.strapi, JOB, jobRowSchema);
  await desk.newsroom.strapi.db.connection.schema.createTable('sheets_counted', (table) => {
    table.integer('sheet');
  });
});
afterAll(async () => {
  await desk?.newsroom.strapi.db.connection.schema.dropTable('sheets_counted');
  await desk?.stop();
});
beforeEach(async () => {
  await desk.newsroom.strapi.db.connection('sheets_counted').delete();
  await desk.newsroom.strapi.db.query(JOB).deleteMany({});
});

const transaction = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  let result: Result | undefined;
  await desk.newsroom.strapi.db.transaction(async () => {
    result = await work();
  });
  if (result === undefined) throw new Error('The transaction came to nothing');
  return result;
};

/** Counts six sheets, one a step, into a table of its own. */
const counting = (before: (sheet: number) => Promise<void> = async () => {}): JobKind => ({
  kind: 'count-sheets',
  step: async ({ cursor }) => {
    const sheet = typeof cursor === 'number' ? cursor + 1 : 1;
    await desk.newsroom.strapi.db.transaction(async ({ trx }) => {
      await trx('sheets_counted').insert({ sheet });
    });
    await before(sheet);
    return { cursor: sheet, done: sheet, total: LAST, isFinished: sheet === LAST };
  },
});

const runnerOf = (kind: JobKind, name = 'this process') =>
  jobRunner({
    jobs,
    kinds: [kind],
    inTransaction: transaction,
    outside: (work) => work(),
    name,
    now: () => new Date(),
    everyMs: 60_000,
    log: () => undefined,
  });

const given = async (more: object = {}): Promise<string> => {
  const row = await jobs.create({
    kind: 'count-sheets',
    state: 'waiting',
    done: 0,
    total: 0,
    input: {},
    cursor: null,
    actorType: 'system',
    actorName: 'system',
    startedAt: new Date().toISOString(),
    leasedUntil: LONG_AGO,
    ...more,
  });
  return row.documentId;
};

const work = async (...runners: readonly ReturnType<typeof jobRunner>[]): Promise<void> => {
  for (const runner of runners) runner.wake();
  await Promise.all(runners.map((runner) => runner.settled()));
};

const counted = async (): Promise<readonly number[]> => {
  const rows = await desk.newsroom.strapi.db.connection('sheets_counted').select('sheet');
  return rows.map(({ sheet }: { sheet: number }) => sheet);
};

const stateOf = async (documentId: string) => jobs.first({ where: { documentId } });

describe('a job', () => {
  it('is done step by step, and says how far it has come', async () => {
    const job = await given();
    await work(runnerOf(counting()));
    expect(await counted()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await stateOf(job)).toMatchObject({ state: 'done', done: LAST, total: LAST });
  });

  it('goes on where it stood when the process that was at it has died', async () => {
    const job = await given({ state: 'running', cursor: 2, leasedBy: 'dead', done: 2 });
    await work(runnerOf(counting()));
    expect(await counted()).toEqual([3, 4, 5, 6]);
    expect(await stateOf(job)).toMatchObject({ state: 'done', leasedBy: 'this process' });
  });

  it('is left to the process that is at it', async () => {
    const job = await given({ state: 'running', leasedBy: 'another', leasedUntil: SOON() });
    await work(runnerOf(counting()));
    expect(await counted()).toEqual([]);
    expect(await stateOf(job)).toMatchObject({ state: 'running', leasedBy: 'another' });
  });

  it('is done once, however many processes look for work', async () => {
    for (let job = 0; job < 3; job += 1) await given();
    await work(...['a', 'b', 'c'].map((name) => runnerOf(counting(), name)));
    expect((await counted()).toSorted((a, b) => a - b)).toEqual(
      [1, 2, 3, 4, 5, 6].flatMap((sheet) => [sheet, sheet, sheet]),
    );
  });

  it('stops when somebody cancels it, and what was done stays', async () => {
    const job = await given();
    const runner = runnerOf(
      counting(async (sheet) => {
        if (sheet === 2) await jobs.changeAll({ documentId: job }, { state: 'cancelled' });
      }),
    );
    await work(runner);
    expect(await counted()).toEqual([1, 2]);
    expect(await stateOf(job)).toMatchObject({ state: 'cancelled', done: 2 });
  });

  it('that fails says why, leaves nothing half done, and can go on later', async () => {
    const job = await given();
    const failing = counting(async (sheet) => {
      if (sheet === 3) throw new Error('Sheet 3 is torn');
    });
    await work(runnerOf(failing));
    expect(await counted()).toEqual([1, 2]);
    expect(await stateOf(job)).toMatchObject({ state: 'failed', message: 'Sheet 3 is torn' });
    await jobs.changeAll({ documentId: job }, { state: 'waiting', leasedUntil: LONG_AGO });
    await work(runnerOf(counting()));
    expect(await counted()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is left at once, for whoever comes next, when the newsroom stops', async () => {
    const job = await given();
    const runner = runnerOf(
      counting(async (sheet) => {
        if (sheet === 2) void runner.stop();
      }),
    );
    await work(runner);
    expect(await counted()).toEqual([1, 2]);
    await work(runnerOf(counting(), 'the next'));
    expect(await counted()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await stateOf(job)).toMatchObject({ state: 'done' });
  });
});

describe('somebody who follows a job', () => {
  it('is told when there is none, or when it is over', async () => {
    const missing = await desk.send('GET', '/jobs/none', 'editor');
    expect(missing.status).toBe(404);
    const job = await given({ state: 'done' });
    const cancelled = await desk.send('POST', `/jobs/${job}/cancel`, 'editor');
    expect(cancelled.status).toBe(409);
    expect(cancelled.body.error.message).toBe('The job is over: done.');
    const resumed = await desk.send('POST', `/jobs/${job}/resume`, 'editor');
    expect(resumed.body.error.message).toBe('The job is done.');
  });
});
