import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  about,
  makeRecord,
  openDesk,
  requestOn,
  selectorOf,
  settled,
  type Desk,
} from '../support/desk';
import { makeRole, userWith } from '../support/people';
import { blockedStory, CLEAN_WORDS, cleanStory, draftOf, STORY } from '../support/stories';
import { documentsIn } from '../support/strapi';

const REPORT = 'plugin::attribution.report';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk?.stop();
});

const documents = () => documentsIn(desk.newsroom, STORY);

const draft = async (fields = cleanStory()) => (await draftOf(desk.newsroom, fields)).documentId;

const rowOf = async (documentId: string) => {
  await settled(desk);
  return desk.newsroom.strapi.db
    .query(REPORT)
    .findOne({ where: { targetDocumentId: documentId, targetLocale: 'en' } });
};

const listed = async (query: string, name = 'editor') => {
  await settled(desk);
  return desk.send('GET', `/desk?${query}`, name);
};

const titlesOf = async (query: string, name = 'editor'): Promise<readonly string[]> =>
  (await listed(query, name)).body.data.map(({ title }: { title: string }) => title);

describe('the desk', () => {
  it('shows the stories that have open flags, with how heavy, whose, when and where', async () => {
    const documentId = await draft(blockedStory('Ferry pier closes'));
    await draft(cleanStory('Ferry choir sings'));
    await desk.save('editor', documentId, blockedStory('Ferry pier closes'));
    const { body } = await listed('view=flagged&search=ferry');
    expect(body).toEqual({
      data: [
        expect.objectContaining({
          uid: STORY,
          type: 'Story',
          documentId,
          locale: 'en',
          title: 'Ferry pier closes',
          state: 'draft',
          blockers: 1,
          warnings: 0,
          author: 'editor Example',
          savedAt: expect.any(String),
          publishedAt: null,
          isCurrent: true,
        }),
      ],
      meta: { page: 1, pageSize: 25, total: 1 },
    });
    expect(await titlesOf('search=FERRY&sort=title')).toEqual([
      'Ferry choir sings',
      'Ferry pier closes',
    ]);
  });

  it('is narrowed by state, section, person, and by what waits', async () => {
    const section = await documentsIn(desk.newsroom, 'api::section.section').create({
      data: { name: 'Markets' },
    });
    const live = await draft(cleanStory('Market hall opens'));
    await desk.save('editor', live, {
      ...cleanStory('Market hall opens'),
      section: section.documentId,
    });
    await documents().publish({ documentId: live });
    const asked = await draft(blockedStory('Market pier asked about'));
    await desk.send('POST', '/requests', 'reporter', requestOn(asked));
    expect(await titlesOf('search=market&state=published')).toEqual(['Market hall opens']);
    expect(await titlesOf('section=Markets')).toEqual(['Market hall opens']);
    expect(await titlesOf('search=market&view=asked')).toEqual(['Market pier asked about']);
    expect(await titlesOf('search=market&view=live-flagged')).toEqual([]);
    await desk.save('editor', live, blockedStory('Market hall opens'));
    expect(await titlesOf('search=market&view=live-flagged')).toEqual(['Market hall opens']);
    expect(await titlesOf('search=market&state=modified')).toEqual(['Market hall opens']);
    const { body } = await desk.send('GET', '/desk/choices', 'editor');
    expect(body.data.sections).toContain('Markets');
    const me = body.data.authors.find(({ name }: { name: string }) => name === 'editor Example');
    expect(await titlesOf(`search=market&authorId=${me.id}`)).toEqual(['Market hall opens']);
  });

  it('is turned page by page, the latest first', async () => {
    for (const number of [1, 2, 3]) await draft(cleanStory(`Page ${number}`));
    const { body } = await listed('search=Page&pageSize=2&page=2');
    expect(body.meta).toEqual({ page: 2, pageSize: 2, total: 3 });
    expect(body.data).toMatchObject([{ title: 'Page 1' }]);
  });

  it('holds only stories that the person may read: of their locales, or that they made', async () => {
    await desk.newsroom.strapi
      .plugin('i18n')
      .service('locales')
      .create({ code: 'fr', name: 'French' });
    const documentId = await draft(cleanStory('The choir abroad'));
    await documents().update({ documentId, data: cleanStory('Le chœur abroad'), locale: 'fr' });
    expect(await titlesOf('search=abroad', 'reporter')).toEqual(['The choir abroad']);
    expect(await titlesOf('search=abroad&sort=title', 'super admin')).toEqual([
      'Le chœur abroad',
      'The choir abroad',
    ]);
    expect((await listed('search=abroad', 'columnist')).status).toBe(403);
    const freelancer = await makeRole(desk.newsroom, 'freelancer', ['create', 'update']);
    await desk.newsroom.strapi.service('admin::role').addPermissions(freelancer.id, [
      { action: 'plugin::attribution.reports.read' },
      {
        action: 'plugin::content-manager.explorer.read',
        subject: STORY,
        properties: { fields: ['title', 'body'], locales: ['en'] },
        conditions: ['admin::is-creator'],
      },
    ]);
    desk.join('freelancer', await userWith(desk.newsroom, freelancer.id, 'freelancer'));
    expect(await titlesOf('search=abroad', 'freelancer')).toEqual([]);
    const { id } = await desk.newsroom.strapi.db
      .query('admin::user')
      .findOne({ where: { firstname: 'freelancer' } });
    await documents().update({ documentId, data: { createdBy: id }, locale: 'en' });
    expect(await titlesOf('search=abroad', 'freelancer')).toEqual(['The choir abroad']);
    const read = (locale: string, name: string) =>
      desk.send('GET', `/desk/${STORY}/${documentId}?locale=${locale}`, name);
    expect((await read('en', 'freelancer')).status).toBe(200);
    expect((await read('fr', 'freelancer')).status).toBe(403);
  });

  it('counts chosen stories anew, under the policy in force', async () => {
    const documentId = await draft(blockedStory('Counted anew'));
    const policy = { preset: 'daily', severities: {}, whenNotChecked: 'block' };
    await settled(desk);
    const severities = { 'placeholder-marker': 'warning' };
    await desk.send('PUT', '/policy', 'newsroom-admin', { ...policy, severities });
    const one = async () => (await listed('search=Counted anew')).body.data[0];
    expect(await one()).toMatchObject({ blockers: 1, isCurrent: false });
    const { body } = await desk.send('POST', '/desk/recounts', 'editor', {
      stories: [about(documentId)],
    });
    expect(body.data).toEqual({ counted: 1 });
    expect(await one()).toMatchObject({ blockers: 0, warnings: 1, isCurrent: true });
    await desk.send('PUT', '/policy', 'newsroom-admin', policy);
  });
});

describe('a story on the desk', () => {
  it('is read as it is stored, with what the gate would say of it', async () => {
    const documentId = await draft(blockedStory('Harbour office to close'));
    const { body } = await desk.send('GET', `/desk/${STORY}/${documentId}?locale=en`, 'reporter');
    expect(body.data).toMatchObject({
      title: 'Harbour office to close',
      story: { text: expect.stringContaining('The harbour office closes TK in May.') },
      report: { findings: [{ rule: 'placeholder-marker', severity: 'error' }], waived: [] },
      titles: { 'placeholder-marker': expect.any(String) },
      publishedAt: null,
    });
  });
});

describe('what lists know of a story', () => {
  it('names who saved it last, its section, and whether it is live', async () => {
    const section = await documentsIn(desk.newsroom, 'api::section.section').create({
      data: { name: 'Harbour' },
    });
    const documentId = await draft();
    await documents().update({ documentId, data: { section: section.documentId } });
    expect(await rowOf(documentId)).toMatchObject({
      author: null,
      section: 'Harbour',
      state: 'draft',
      publishedAt: null,
    });
    await desk.save('editor', documentId, { ...cleanStory(), section: section.documentId });
    await documents().publish({ documentId });
    expect(await rowOf(documentId)).toMatchObject({
      author: 'editor Example',
      authorId: expect.any(String),
      savedAt: expect.any(String),
      publishedAt: expect.any(String),
      state: 'published',
    });
    await desk.save('editor', documentId, blockedStory());
    expect(await rowOf(documentId)).toMatchObject({ state: 'modified' });
    await documents().unpublish({ documentId });
    expect(await rowOf(documentId)).toMatchObject({ state: 'draft', publishedAt: null });
  });

  it('counts what waits for an answer, and what the story rests on', async () => {
    const documentId = await draft();
    await desk.send('POST', '/requests', 'reporter', requestOn(documentId));
    const link = async (more: object) =>
      desk.send('POST', '/links', 'reporter', {
        ...about(documentId),
        sourceId: await makeRecord(desk, more),
        selectors: [selectorOf(CLEAN_WORDS)],
      });
    await link({});
    await link({ outlet: 'Island Radio', strength: 'relayed', kind: 'article' });
    await link({ outlet: null, strength: 'anonymous-described', kind: 'interview' });
    expect(await rowOf(documentId)).toMatchObject({
      openRequests: 1,
      sources: 3,
      origins: 3,
      anonymousSources: 1,
      secondHandSources: 1,
      retractedSources: 0,
    });
  });

  it('is made after a start for stories that came in past every save', async () => {
    const documentId = await draft(blockedStory());
    await settled(desk);
    const rows = desk.newsroom.strapi.db.query(REPORT);
    await rows.deleteMany({ where: {} });
    const missing = desk.newsroom.strapi.plugin('attribution').service('missingReports');
    missing.start();
    await missing.settled();
    expect(await rowOf(documentId)).toMatchObject({ blockers: 1, state: 'draft' });
    const drafts = await desk.newsroom.strapi.db
      .query(STORY)
      .count({ where: { publishedAt: null } });
    expect(await rows.count({})).toBe(drafts);
  });
});
