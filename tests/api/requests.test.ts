import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  about,
  contextOf,
  openDesk,
  requestOn,
  statusesOf,
  waiverOn,
  type Desk,
} from '../support/desk';
import { blockedStory, draftOf, STORY, trailOf } from '../support/stories';
import { documentsIn } from '../support/strapi';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  await desk.hire('reporter', 'kim');
  await desk.hire('editor', 'ed');
});
afterAll(async () => {
  await desk?.stop();
});

/** A story with one blocking flag, and the flag as its report has it. */
const flagged = async (title?: string) => {
  const { documentId } = await draftOf(desk.newsroom, blockedStory(title));
  const { body } = await desk.send('GET', `/reports/${STORY}/${documentId}?locale=en`, 'editor');
  const [{ fingerprint, rule, quote }] = body.data.findings;
  return { documentId, finding: { fingerprint, rule, quote } };
};

const ask = (name: string, documentId: string, finding: object, more: object = {}) =>
  desk.send('POST', '/requests', name, requestOn(documentId, { findings: [finding], ...more }));

const asked = async (title?: string) => {
  const { documentId, finding } = await flagged(title);
  const { body } = await ask('reporter', documentId, finding, { note: 'He rang us back.' });
  return { documentId, finding, path: `/requests/${body.data[0].documentId}/answer` };
};

const listed = async (name: string, query = 'pageSize=100') =>
  (await desk.send('GET', `/requests?${query}`, name)).body;

const publish = (documentId: string) => documentsIn(desk.newsroom, STORY).publish({ documentId });

const kindsOf = async (documentId: string) =>
  (await trailOf(desk.newsroom, documentId)).map(({ kind }) => kind);

describe('asking an editor', () => {
  it('puts the flag on the list of requests, with who asked, about what and when', async () => {
    const { documentId, finding } = await flagged('Harbour office shuts');
    const { status, body } = await ask('reporter', documentId, finding, {
      note: 'He rang us back.',
    });
    expect(status).toBe(201);
    expect(body.data).toEqual([
      {
        documentId: expect.any(String),
        uid: STORY,
        storyId: documentId,
        locale: 'en',
        storyTitle: 'Harbour office shuts',
        ...finding,
        note: 'He rang us back.',
        askedBy: 'reporter Example',
        askedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/u),
        isMine: true,
        state: 'open',
        answer: null,
        answeredBy: null,
        answeredAt: null,
      },
    ]);
    const { data } = await listed('editor');
    expect(data[0]).toEqual({ ...body.data[0], isMine: false });
    expect((await contextOf(desk, documentId)).requests).toEqual(body.data);
    expect(await kindsOf(documentId)).toEqual(['request-made']);
  });

  it('asks about all flags or none: who comes second hears who asked, and when', async () => {
    const { documentId, finding } = await asked();
    const findings = [{ ...finding, fingerprint: 'another' }, finding];
    const { status, body } = await desk.send('POST', '/requests', 'kim', {
      ...about(documentId),
      findings,
    });
    expect(status).toBe(409);
    expect(body.error.message).toMatch(
      /^reporter Example has already asked about “TK”, on \d+ \w+ \d{4}/u,
    );
    expect((await contextOf(desk, documentId)).requests).toHaveLength(1);
  });

  it('at the same moment makes one request of two', async () => {
    const { documentId, finding } = await flagged();
    const answers = await Promise.all(
      ['reporter', 'kim'].map((name) => ask(name, documentId, finding)),
    );
    expect(statusesOf(answers)).toEqual([201, 409]);
  });

  it('counts flags of one fingerprint as one', async () => {
    const { documentId, finding } = await flagged();
    const { body } = await desk.send('POST', '/requests', 'reporter', {
      ...about(documentId),
      findings: [finding, finding],
    });
    expect(body.data).toHaveLength(1);
  });

  it('about what an editor let stand already is told so', async () => {
    const { documentId, finding } = await flagged();
    await desk.send('POST', '/waivers', 'editor', waiverOn(documentId, finding));
    const { status, body } = await ask('reporter', documentId, finding);
    expect(status).toBe(409);
    expect(body.error.message).toBe('editor Example has already let “TK” stand.');
  });

  it('about a story that is not there is not found', async () => {
    expect((await desk.send('POST', '/requests', 'reporter', requestOn('nosuch'))).status).toBe(
      404,
    );
  });
});

describe("an editor's answer", () => {
  const answer = (name: string, path: string, outcome: string, note = 'I rang him too.') =>
    desk.send('PUT', path, name, { outcome, note });

  it('grants: the flag stands in the name of who asked, and the story goes live', async () => {
    const { documentId, path } = await asked();
    const { status, body } = await answer('editor', path, 'granted');
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      state: 'granted',
      answer: 'I rang him too.',
      answeredBy: 'editor Example',
      answeredAt: expect.any(String),
    });
    const [waiver] = await desk.newsroom.strapi.db
      .query('plugin::attribution.waiver')
      .findMany({ where: { targetDocumentId: documentId } });
    expect(waiver).toMatchObject({
      reason: 'other',
      note: 'I rang him too.',
      coversBlockers: true,
      askedBy: 'reporter Example',
      approvedBy: 'editor Example',
    });
    const { waivers, requests } = await contextOf(desk, documentId);
    expect(waivers).toMatchObject([{ askedBy: 'reporter Example', isMine: true, quote: 'TK' }]);
    expect(requests).toMatchObject([{ state: 'granted' }]);
    expect(await kindsOf(documentId)).toEqual(['request-made', 'waiver-made', 'request-answered']);
    await publish(documentId);
  });

  it('declines: the flag goes on blocking, and may be asked about again', async () => {
    const { documentId, finding, path } = await asked();
    expect((await answer('editor', path, 'declined')).body.data.state).toBe('declined');
    await expect(publish(documentId)).rejects.toThrow('blocking flag');
    expect((await ask('kim', documentId, finding)).status).toBe(201);
    const { requests } = await contextOf(desk, documentId);
    expect(requests.map(({ state }: { state: string }) => state)).toEqual(['open', 'declined']);
  });

  it('is given once: the second editor hears who was first', async () => {
    const { documentId, path } = await asked();
    const answers = await Promise.all([
      answer('editor', path, 'granted'),
      answer('ed', path, 'granted'),
    ]);
    expect(statusesOf(answers)).toEqual([200, 409]);
    const late = await answer('newsroom-admin', path, 'declined');
    expect(late.status).toBe(409);
    expect(late.body.error.message).toMatch(
      /^(editor|ed) Example has already granted this request\.$/u,
    );
    expect((await contextOf(desk, documentId)).waivers).toHaveLength(1);
  });

  it('is not for a reporter to give', async () => {
    const { path } = await asked();
    expect((await answer('reporter', path, 'granted')).status).toBe(403);
  });

  it('to a request that is not there is not found', async () => {
    expect((await answer('editor', '/requests/nosuch/answer', 'granted')).status).toBe(404);
  });

  it('is also given by letting the flag stand without looking at the request', async () => {
    const { documentId, finding } = await asked();
    const waiver = waiverOn(documentId, {
      ...finding,
      reason: 'other',
      note: 'The pilot confirmed it by phone.',
    });
    expect((await desk.send('POST', '/waivers', 'editor', waiver)).status).toBe(201);
    expect((await contextOf(desk, documentId)).requests).toMatchObject([
      {
        state: 'granted',
        answer: 'The pilot confirmed it by phone.',
        answeredBy: 'editor Example',
      },
    ]);
    expect(await kindsOf(documentId)).toEqual(['request-made', 'waiver-made', 'request-answered']);
  });

  it("is not given by a reporter's own waiver, which covers no blocker", async () => {
    const { documentId, finding } = await asked();
    await desk.send('POST', '/waivers', 'kim', waiverOn(documentId, finding));
    expect((await contextOf(desk, documentId)).requests).toMatchObject([{ state: 'open' }]);
  });
});

describe('the list of requests', () => {
  it('is newest first, a page at a time, by state', async () => {
    await asked('Older');
    await asked('Newer');
    const first = await listed('reporter', 'page=1&pageSize=1');
    const second = await listed('reporter', 'page=2&pageSize=1');
    expect([first.data[0].storyTitle, second.data[0].storyTitle]).toEqual(['Newer', 'Older']);
    expect(first.meta).toEqual({ page: 1, pageSize: 1, total: expect.any(Number) });
    const granted = await listed('editor', 'state=granted&pageSize=100');
    expect(granted.data.every(({ state }: { state: string }) => state === 'granted')).toBe(true);
  });

  it('holds only stories that the person may read', async () => {
    const { documentId } = await asked();
    await desk.newsroom.strapi
      .plugin('i18n')
      .service('locales')
      .create({ code: 'fr', name: 'French' });
    await documentsIn(desk.newsroom, STORY).update({
      documentId,
      data: blockedStory('La capitainerie'),
      locale: 'fr',
    });
    const inFrench = { ...requestOn(documentId), locale: 'fr' };
    expect((await desk.send('POST', '/requests', 'super admin', inFrench)).status).toBe(201);
    const titles = async (name: string) =>
      (await listed(name)).data.map(({ storyTitle }: { storyTitle: string }) => storyTitle);
    expect(await titles('super admin')).toContain('La capitainerie');
    expect(await titles('editor')).not.toContain('La capitainerie');
  });

  it('forgets what was asked about a story that is deleted', async () => {
    const { documentId, path } = await asked('To be deleted');
    await documentsIn(desk.newsroom, STORY).delete({ documentId });
    const { data } = await listed('editor');
    expect(data.filter(({ storyId }: { storyId: string }) => storyId === documentId)).toEqual([]);
    const late = await desk.send('PUT', path, 'editor', {
      outcome: 'granted',
      note: 'The pilot confirmed it.',
    });
    expect(late.status).toBe(404);
  });

  it('is changed by nobody in the content manager', async () => {
    const { documentId } = await asked();
    const requests = documentsIn(desk.newsroom, 'plugin::attribution.request');
    const [row] = await requests.findMany({ filters: { targetDocumentId: documentId } });
    await expect(
      requests.update({ documentId: row.documentId, data: { state: 'granted' } }),
    ).rejects.toThrow('never by hand');
  });
});

describe('letting a flag stand', () => {
  it('is mine or somebody else’s, and says so to each', async () => {
    const { documentId, finding } = await flagged();
    const { body } = await desk.send('POST', '/waivers', 'reporter', waiverOn(documentId, finding));
    expect(body.data).toMatchObject({ ...finding, askedBy: 'reporter Example', isMine: true });
    expect((await contextOf(desk, documentId, 'reporter')).waivers).toEqual([body.data]);
    expect((await contextOf(desk, documentId, 'kim')).waivers).toMatchObject([{ isMine: false }]);
  });

  it('twice tells the second one who was first; an editor may cover more', async () => {
    const { documentId, finding } = await flagged();
    const waive = (name: string) =>
      desk.send('POST', '/waivers', name, waiverOn(documentId, finding));
    expect((await waive('reporter')).status).toBe(201);
    const second = await waive('kim');
    expect(second.status).toBe(409);
    expect(second.body.error.message).toBe('reporter Example has already let “TK” stand.');
    expect((await waive('editor')).status).toBe(201);
    expect((await waive('ed')).body.error.message).toContain('editor Example has already let');
  });

  it('and opening it again twice tells the second one that it is open', async () => {
    const { documentId, finding } = await flagged();
    const { body } = await desk.send('POST', '/waivers', 'reporter', waiverOn(documentId, finding));
    const path = `/waivers/${body.data.documentId}`;
    expect((await desk.send('DELETE', path, 'reporter')).status).toBe(204);
    const late = await desk.send('DELETE', path, 'kim');
    expect(late.status).toBe(404);
    expect(late.body.error.message).toBe('Somebody else has already opened this flag again.');
  });
});
