import { fork } from 'node:child_process';
import { on, once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSource } from '../support/desk';
import { superAdmin, type Person } from '../support/people';
import { CLEAN_WORDS, cleanStory, STORY } from '../support/stories';
import { bootNewsroom, documentsIn, type Newsroom } from '../support/strapi';

const PROCESS = path.resolve(__dirname, '..', 'support', 'doomed-newsroom.mjs');
const JOB = 'plugin::attribution.job';
const EVENT = 'plugin::attribution.event';
const SOURCE = 'plugin::attribution.source';
/** Each test starts newsrooms, one after the other. */
const LONG_MS = 180_000;
const LONG_AGO = '2020-01-01T00:00:00.000Z';

/** What a process says of its work. */
interface Said {
  readonly open?: true;
  /** A story it published, or how many pieces of a job are behind it. */
  readonly done?: string | number;
  /** No job is left. */
  readonly settled?: true;
}

let newsroom: Newsroom;
let chief: Person;

const rows = (uid: string) => newsroom.strapi.db.query(uid);
const service = (name: string) => newsroom.strapi.plugin('attribution').service(name);
const jobOf = (kind: string) => rows(JOB).findOne({ where: { kind } });

beforeAll(async () => {
  newsroom = await bootNewsroom();
  chief = await superAdmin(newsroom);
  // Here nothing is done, only asked and seen: the work is the other processes'.
  await service('jobRunner').stop();
});
afterAll(async () => {
  await newsroom?.stop();
});

/** Starts the newsroom in a process of its own and follows what it says until `isEnough`; then kills it, `pauseFor` the last piece. */
const killWhen = async (
  isEnough: (said: Said, done: readonly (string | number)[]) => boolean,
  pauseFor: (milliseconds: number) => number,
  documentIds: readonly string[] = [],
): Promise<readonly (string | number)[]> => {
  const child = fork(PROCESS, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
  const gone = once(child, 'exit');
  const done: (string | number)[] = [];
  let since = performance.now();
  for await (const [said] of on(child, 'message', { close: ['exit'] })) {
    const { open, done: piece }: Said = said;
    if (open === true) child.send(documentIds);
    if (piece !== undefined) done.push(piece);
    if (isEnough(said, done)) break;
    since = performance.now();
  }
  await pause(pauseFor(performance.now() - since));
  expect(child.kill('SIGKILL')).toBe(true);
  expect(await gone).toEqual([null, 'SIGKILL']);
  // As if the time of whoever died had run out.
  await rows(JOB).updateMany({ where: { state: 'running' }, data: { leasedUntil: LONG_AGO } });
  return done;
};

/** Has it killed amid its work: half as long after the piece past `count` as that one took. */
const killAmid = (count: number, documentIds: readonly string[] = []) =>
  killWhen(
    (_said, done) => done.length > count,
    (milliseconds) => milliseconds / 2,
    documentIds,
  );

/** Starts it once more, and lets it finish. */
const goOn = () =>
  killWhen(
    ({ settled }) => settled === true,
    () => 0,
  );

const idsWhere = async (uid: string, key: string, where: object): Promise<readonly string[]> => {
  const found = await rows(uid).findMany({ where });
  return found.map((row: Readonly<Record<string, string>>) => row[key] ?? '').toSorted();
};
const live = () => idsWhere(STORY, 'documentId', { publishedAt: { $notNull: true } });
const withReceipt = () => idsWhere('plugin::attribution.receipt', 'targetDocumentId', {});
const inTrail = (kind: string) => idsWhere(EVENT, 'subjectDocumentId', { kind });

const expectUnbrokenTrail = async (): Promise<void> => {
  const { body } = await newsroom.http().get('/attribution/trail/check').set(chief.headers);
  expect(body.data).toMatchObject({ firstBreak: null });
};

/** Drafts that rest on a record, as an import from elsewhere writes them: row by row. */
const makeDrafts = async (name: string, count: number, source?: number) => {
  const documentIds = Array.from({ length: count }, (_, number) => `${name}${number}`);
  for (const documentId of documentIds) {
    const data = { ...cleanStory(documentId), slug: documentId, documentId, locale: 'en' };
    await rows(STORY).create({ data: { ...data, publishedAt: null } });
    if (source === undefined) continue;
    await rows('plugin::attribution.link').create({
      data: {
        documentId: `link-${documentId}`,
        targetUid: STORY,
        targetDocumentId: documentId,
        targetLocale: 'en',
        field: 'body',
        exact: CLEAN_WORDS,
        start: 0,
        end: CLEAN_WORDS.length,
        source,
        role: 'supports',
        state: 'ok',
        version: 1,
      },
    });
  }
  return documentIds;
};

describe('a newsroom whose process is killed', { timeout: LONG_MS }, () => {
  it('while it publishes, has a receipt and one event for each live story, and loses none', async () => {
    const documentIds = await makeDrafts('pier', 24);
    const answered = await killAmid(6, documentIds);
    const published = await live();
    expect(published).toEqual(expect.arrayContaining([...answered]));
    expect(published.length).toBeLessThan(documentIds.length);
    expect(await withReceipt()).toEqual(published);
    expect(await inTrail('published')).toEqual(published);
    await expectUnbrokenTrail();
    const left = documentIds.filter((documentId) => !published.includes(documentId));
    for (const documentId of left) await documentsIn(newsroom, STORY).publish({ documentId });
    expect(await inTrail('published')).toEqual(documentIds.toSorted());
    await expectUnbrokenTrail();
  });

  it('while it carries a retraction through, tells each story once', async () => {
    const { body } = await newsroom
      .http()
      .post('/attribution/sources')
      .set(chief.headers)
      .send(newSource);
    const { documentId } = body.data;
    const source = await rows(SOURCE).findOne({ where: { documentId } });
    const documentIds = await makeDrafts('choir', 150, source.id);
    const { status } = await newsroom
      .http()
      .put(`/attribution/sources/${documentId}/status`)
      .set(chief.headers)
      .send({ status: 'retracted', from: 'active', reason: 'The office took it back.' });
    expect(status).toBe(200);
    await killAmid(1);
    const halfway = await jobOf('retraction');
    expect(halfway).toMatchObject({ state: 'running', total: documentIds.length });
    expect(halfway.done).toBeGreaterThan(0);
    expect(halfway.done).toBeLessThan(documentIds.length);
    expect(await rows(EVENT).count({ where: { kind: 'story-reached' } })).toBe(halfway.done);
    await goOn();
    expect(await jobOf('retraction')).toMatchObject({ state: 'done', done: documentIds.length });
    expect(await inTrail('story-reached')).toEqual(documentIds.toSorted());
    await expectUnbrokenTrail();
  });

  it('while it imports, makes each record once, and says so of each row', async () => {
    const known = await rows(SOURCE).count();
    const count = 1_600;
    const lines = Array.from(
      { length: count },
      (_, number) => `Berth ${number},https://example.org/berths/${number}`,
    );
    const actor = { type: 'system', id: null, name: 'system' };
    const file = [Buffer.from(`title,url\n${lines.join('\n')}\n`)];
    const { documentId, mapping } = await service('imports').take('berths.csv', file, actor);
    await service('imports').start(documentId, mapping, 'complete', actor);
    await killAmid(1);
    const halfway = await jobOf('import');
    expect(halfway.done).toBeGreaterThan(0);
    expect(halfway.done).toBeLessThan(count);
    expect(await rows(SOURCE).count()).toBe(known + halfway.done);
    await goOn();
    expect(await service('imports').findOne(documentId)).toMatchObject({
      state: 'done',
      made: count,
      updated: 0,
      skipped: 0,
    });
    expect(await rows(SOURCE).count()).toBe(known + count);
    expect(await rows('plugin::attribution.import-row').count()).toBe(count);
    await expectUnbrokenTrail();
  });
});
