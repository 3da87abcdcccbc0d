import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  about,
  draftWith,
  makeRecord,
  openDesk,
  selectorOf,
  settled,
  type Desk,
} from '../support/desk';
import {
  cleanStory,
  CLEAN_WORDS,
  liveRows,
  paragraphs,
  receiptsOf,
  STORY,
  trailOf,
} from '../support/stories';
import { documentsIn } from '../support/strapi';

const WHY = 'The harbour office took the notice back.';

interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

let desk: Desk;
const mails: Mail[] = [];
const events: { title: string }[] = [];

const attribution = () => desk.newsroom.strapi.plugin('attribution');

beforeAll(async () => {
  const fields = [
    { field: 'title', role: 'headline' },
    { field: 'body', role: 'body' },
  ];
  desk = await openDesk({
    attribution: {
      config: { mailStatusChanges: true, governed: { [STORY]: { title: 'title', fields } } },
    },
  });
  const { strapi } = desk.newsroom;
  for (const code of ['fr', 'pt']) {
    await strapi.plugin('i18n').service('locales').create({ code, name: code });
  }
  // The network alone is not real: what would go out is kept.
  strapi.plugin('email').service('email').send = async (mail: Mail) => void mails.push(mail);
  strapi.eventHub.on('attribution.source-status', async (news: { title: string }) => {
    events.push(news);
  });
});
afterAll(async () => {
  await desk?.stop();
});
beforeEach(() => {
  mails.length = 0;
  events.length = 0;
});

/** A draft whose one sentence rests on a record. */
const restingOn = async (sourceId: string, title = 'Choir sings until supper') => {
  const documentId = await draftWith(desk, paragraphs(CLEAN_WORDS), title);
  const { status, body } = await desk.send('POST', '/links', 'editor', {
    ...about(documentId),
    sourceId,
    selectors: [selectorOf(CLEAN_WORDS)],
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return { documentId, linkId: String(body.data[0].documentId) };
};

/** A story that is live in three locales, each with a link, as a migration from elsewhere writes it: row by row. */
const importLive = async (title: string, sourceId: string): Promise<string> => {
  const { db } = desk.newsroom.strapi;
  const documentId = `imported${title.replaceAll(/\W/gu, '').toLowerCase()}`;
  const source = await db.query('plugin::attribution.source').findOne({
    where: { documentId: sourceId },
  });
  for (const locale of ['en', 'fr', 'pt']) {
    const target = { targetUid: STORY, targetDocumentId: documentId, targetLocale: locale };
    const data = { ...cleanStory(title), documentId, locale, publishedAt: null };
    await db.query(STORY).create({ data });
    const draft = await db.connection('stories').where({ document_id: documentId, locale }).first();
    const { id: _id, body, ...row } = draft;
    await db.connection('stories').insert({
      ...row,
      body: typeof body === 'string' ? body : JSON.stringify(body),
      published_at: row.created_at,
    });
    await db.query('plugin::attribution.link').create({
      data: {
        ...target,
        documentId: `${documentId}${locale}`,
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
    await db.query('plugin::attribution.live-source').create({ data: { ...target, sourceId } });
  }
  return documentId;
};

const publish = (documentId: string) =>
  documentsIn(desk.newsroom, STORY).publish({ documentId, locale: 'en' });

const change = (sourceId: string, status: string, more: object = {}, name = 'editor') =>
  desk.send('PUT', `/sources/${sourceId}/status`, name, {
    status,
    from: 'active',
    reason: WHY,
    ...more,
  });

/** Waits until nothing is left to do of what a change set going. */
const carriedThrough = async (): Promise<void> => {
  await attribution().service('jobRunner').settled();
  await settled(desk);
};

const retract = async (sourceId: string): Promise<void> => {
  const { status, body } = await change(sourceId, 'retracted');
  if (status !== 200) throw new Error(JSON.stringify(body));
  await carriedThrough();
};

const reachOf = async (sourceId: string, name = 'editor') =>
  (await desk.send('GET', `/sources/${sourceId}/reach`, name)).body;

const storedReportOf = (documentId: string) =>
  desk.newsroom.strapi.db
    .query('plugin::attribution.report')
    .findOne({ where: { targetDocumentId: documentId } });

describe('whoever would change a record’s status', () => {
  it('sees first which drafts and live stories rest on it', async () => {
    const sourceId = await makeRecord(desk);
    const live = await restingOn(sourceId, 'Live story');
    await publish(live.documentId);
    const draft = await restingOn(sourceId, 'Draft');
    const { data, meta } = await reachOf(sourceId);
    expect(data.map(({ decision }: { decision: string }) => decision)).toEqual([
      'none-needed',
      'none-needed',
    ]);
    expect(data).toMatchObject([
      { documentId: live.documentId, title: 'Live story', isLive: true, claims: 1, via: null },
      { documentId: draft.documentId, title: 'Draft', isLive: false, claims: 1, via: null },
    ]);
    expect(meta).toMatchObject({ total: 2, stories: 2, live: 1, status: 'active', job: null });
  });

  it('has to say why, and is told when somebody else was first', async () => {
    const sourceId = await makeRecord(desk);
    expect((await change(sourceId, 'retracted', { reason: ' ' })).status).toBe(400);
    expect((await change(sourceId, 'withdrawn')).status).toBe(400);
    expect((await change('none', 'retracted')).status).toBe(404);
    expect((await change(sourceId, 'retracted', {}, 'reporter')).status).toBe(403);
    const late = await change(sourceId, 'retracted', { from: 'disputed' });
    expect(late.status).toBe(409);
    expect(late.body.error.message).toBe('Somebody else has changed the record: it is active now.');
    expect((await reachOf(sourceId)).meta).toMatchObject({ status: 'active', job: null });
  });
});

describe('a record that is retracted', () => {
  it('takes no story down, marks it, and holds its next publication until an editor decides', async () => {
    const sourceId = await makeRecord(desk);
    const { documentId } = await restingOn(sourceId);
    await publish(documentId);
    await retract(sourceId);

    expect(await liveRows(desk.newsroom, documentId)).toBe(1);
    expect(await storedReportOf(documentId)).toMatchObject({ retractedSources: 1, blockers: 1 });
    expect((await reachOf(sourceId)).data).toMatchObject([{ decision: 'open', isLive: true }]);
    await expect(publish(documentId)).rejects.toThrow('1 blocking flag');

    const { findings } = (
      await desk.send('GET', `/reports/${STORY}/${documentId}?locale=en`, 'editor')
    ).body.data;
    const { fingerprint, rule } = findings.find(
      (finding: { rule: string }) => finding.rule === 'retracted-source',
    );
    const waived = await desk.send('POST', '/waivers', 'editor', {
      ...about(documentId),
      fingerprint,
      rule,
      quote: CLEAN_WORDS,
      reason: 'other',
      note: 'Three members of the choir told us the same.',
    });
    expect(waived.status).toBe(201);
    await publish(documentId);
    expect((await reachOf(sourceId)).data).toMatchObject([{ decision: 'kept', isLive: true }]);
  });

  it('is held against the live version even when the draft has let go of it', async () => {
    const sourceId = await makeRecord(desk);
    const { documentId, linkId } = await restingOn(sourceId);
    await publish(documentId);
    await desk.send('DELETE', `/links/${linkId}`, 'editor');
    await retract(sourceId);
    expect((await reachOf(sourceId)).data).toMatchObject([
      { documentId, claims: 0, isLive: true, decision: 'unlinked' },
    ]);
    expect(await storedReportOf(documentId)).toMatchObject({ retractedSources: 1 });
    await publish(documentId);
    expect((await reachOf(sourceId)).data).toEqual([]);
  });

  it('holds stories that rest on a record which is based on it, too', async () => {
    const sourceId = await makeRecord(desk);
    const second = await makeRecord(desk, { title: 'Echo of the notice', url: null });
    const records = documentsIn(desk.newsroom, 'plugin::attribution.source');
    await records.update({ documentId: second, data: { basedOn: [sourceId] } });
    const { documentId } = await restingOn(second);
    await retract(sourceId);
    expect((await reachOf(sourceId)).data).toMatchObject([
      { documentId, via: 'Echo of the notice', decision: 'open' },
    ]);
    expect(await trailOf(desk.newsroom, documentId)).toMatchObject([
      { kind: 'link-made' },
      { kind: 'story-reached', detail: { from: 'active', to: 'retracted' } },
    ]);
    expect(await storedReportOf(documentId)).toMatchObject({ retractedSources: 1, blockers: 1 });
    await expect(publish(documentId)).rejects.toThrow('1 blocking flag');
  });

  it('may say so in the content manager’s own form, with the same consequences', async () => {
    const sourceId = await makeRecord(desk);
    const { documentId } = await restingOn(sourceId);
    const records = documentsIn(desk.newsroom, 'plugin::attribution.source');
    await records.update({
      documentId: sourceId,
      data: { recordStatus: 'disputed', statusReason: WHY },
    });
    await carriedThrough();
    expect((await reachOf(sourceId)).meta).toMatchObject({
      status: 'disputed',
      job: { state: 'done', done: 1, total: 1 },
    });
    expect((await trailOf(desk.newsroom, documentId)).at(-1)).toMatchObject({
      kind: 'story-reached',
      detail: { to: 'disputed', live: [] },
    });
  });

  it('can be taken back, and the stories are free again', async () => {
    const sourceId = await makeRecord(desk);
    const { documentId } = await restingOn(sourceId);
    await retract(sourceId);
    const back = await change(sourceId, 'active', { from: 'retracted' });
    expect(back.status).toBe(200);
    await carriedThrough();
    expect(await storedReportOf(documentId)).toMatchObject({ retractedSources: 0, blockers: 0 });
    await publish(documentId);
    expect(await liveRows(desk.newsroom, documentId)).toBe(1);
  });
});

describe('forty live stories in three locales that rest on one record (S6)', () => {
  it('are all marked by one job, and their people are told once for each story', async () => {
    const sourceId = await makeRecord(desk);
    const stories = Array.from({ length: 40 }, (_, index) => `Story ${index + 1}`);
    const ids = await Promise.all(stories.map((title) => importLive(title, sourceId)));
    expect(await liveRows(desk.newsroom)).toBeGreaterThanOrEqual(120);
    await retract(sourceId);

    const { meta } = await reachOf(sourceId);
    expect(meta).toMatchObject({ stories: 40, live: 120, locales: 3, total: 120 });
    expect(meta.job).toMatchObject({ state: 'done', done: 40, total: 40 });
    const told = await desk.newsroom.strapi.db.query('plugin::attribution.event').findMany({
      where: { kind: 'story-reached', subjectDocumentId: { $in: ids } },
    });
    expect(told.map(({ subjectDocumentId }) => String(subjectDocumentId)).toSorted()).toEqual(
      ids.toSorted(),
    );
    expect(told[0].detail.live.toSorted()).toEqual(['en', 'fr', 'pt']);
    expect(events.map(({ title }) => title).toSorted()).toEqual(stories.toSorted());
    expect(await liveRows(desk.newsroom, ids[0] ?? '')).toBe(3);
  }, 120_000);
});

describe('the people of a story', () => {
  it('get one mail, with what fell and why, and nothing that protects anybody', async () => {
    const sourceId = await makeRecord(desk);
    const { documentId } = await restingOn(sourceId, 'Told story');
    await desk.save('editor', documentId, { ...cleanStory('Told story') });
    const records = documentsIn(desk.newsroom, 'plugin::attribution.source');
    await records.update({
      documentId: sourceId,
      data: { knownTo: 'Canary Hill', anonymityReason: 'Would lose the harbour job' },
    });
    await retract(sourceId);
    await expect.poll(() => mails).toHaveLength(1);
    const [mail] = mails;
    expect(mail?.subject).toBe('“Told story”: a source is retracted');
    expect(mail?.text).toContain(`Reason: ${WHY}`);
    expect(mail?.text).toContain('The story is not live.');
    expect(JSON.stringify([mails, events])).not.toMatch(/Canary Hill|harbour job/u);
  });

  it('hear nothing where the mail cannot be sent, and the job is done all the same', async () => {
    const email = desk.newsroom.strapi.plugin('email').service('email');
    const { send } = email;
    email.send = async () => {
      throw new Error('no route to host');
    };
    const sourceId = await makeRecord(desk);
    const { documentId } = await restingOn(sourceId);
    await desk.save('editor', documentId, { ...cleanStory() });
    await retract(sourceId);
    email.send = send;
    expect((await reachOf(sourceId)).meta.job).toMatchObject({ state: 'done', message: null });
  });
});

describe('a record that is edited after publication (S5)', () => {
  it('leaves the live story its snapshot, and the draft’s report follows', async () => {
    const sourceId = await makeRecord(desk, { strength: 'document' });
    const { documentId } = await restingOn(sourceId);
    await publish(documentId);
    await settled(desk);
    const [before] = await receiptsOf(desk.newsroom, documentId);
    const records = documentsIn(desk.newsroom, 'plugin::attribution.source');
    await records.update({
      documentId: sourceId,
      data: { title: 'Another notice', strength: 'anonymous-described' },
    });
    await carriedThrough();
    expect(await receiptsOf(desk.newsroom, documentId)).toEqual([before]);
    expect(before.links[0].source).toMatchObject({ title: 'Harbour office notice' });
    expect(await storedReportOf(documentId)).toMatchObject({ anonymousSources: 1 });
  });
});
