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
