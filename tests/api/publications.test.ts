import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selectorOf } from '../support/desk';
import { superAdmin, type Person } from '../support/people';
import {
  blockedStory,
  CLEAN_WORDS,
  cleanStory,
  draftOf,
  paragraphs,
  receiptsOf,
  STORY,
  trailOf,
  translate,
} from '../support/stories';
import { bootNewsroom, documentsIn, type Newsroom } from '../support/strapi';
import { unguard } from '../support/tables';

let newsroom: Newsroom;
let chief: Person;

beforeAll(async () => {
  newsroom = await bootNewsroom();
  chief = await superAdmin(newsroom);
  await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
});
afterAll(async () => {
  await newsroom?.stop();
});

const documents = () => newsroom.strapi.documents(STORY);
const rows = () => newsroom.strapi.db.query(STORY);
const trail = () => newsroom.strapi.plugin('attribution').service('trail');

const unchecked = async (query = '') =>
  (await newsroom.http().get(`/attribution/unchecked${query}`).set(chief.headers)).body;

/** As import and transfer write: below everything that listens. */
const pastEveryHook = async (work: () => Promise<unknown>): Promise<void> => {
  newsroom.strapi.db.lifecycles.disable();
  try {
    await work();
  } finally {
    newsroom.strapi.db.lifecycles.enable();
  }
};

describe('a publication', () => {
  it('leaves a receipt for each locale: text, policy, findings, links, who', async () => {
    const { documentId } = await draftOf(newsroom, cleanStory());
    await translate(newsroom, documentId, cleanStory('Le chœur'), 'fr');
    await documents().publish({ documentId, locale: '*' });
    const receipts = await receiptsOf(newsroom, documentId);
    expect(receipts.map(({ targetLocale }: { targetLocale: string }) => targetLocale)).toEqual(
      expect.arrayContaining(['en', 'fr']),
    );
    expect(receipts[0]).toMatchObject({
      targetUid: STORY,
      textHash: expect.stringMatching(/^[0-9a-f]{64}$/u),
      policy: { preset: 'daily', version: receipts[0].policyVersion },
      waivedFindings: [],
      links: [],
      actorType: 'system',
      actorName: 'system',
    });
  });

  it('keeps its own copy of the links, whatever becomes of them later', async () => {
    const { documentId } = await draftOf(newsroom, cleanStory());
    const { body: source } = await newsroom
      .http()
      .post('/attribution/sources')
      .set(chief.headers)
      .send({
        title: 'Interview with the conductor',
        outlet: null,
        person: 'Ana Holt',
        kind: 'interview',
        strength: 'named',
        url: null,
        date: '2024-05',
        firstHand: true,
      });
    const { body: link } = await newsroom
      .http()
      .post('/attribution/links')
      .set(chief.headers)
      .send({
        uid: STORY,
        documentId,
        locale: 'en',
        sourceId: source.data.documentId,
        selectors: [selectorOf(CLEAN_WORDS)],
      });
    await documents().publish({ documentId });
    await newsroom
      .http()
      .delete(`/attribution/links/${link.data[0].documentId}`)
      .set(chief.headers)
      .expect(204);
    const [receipt] = await receiptsOf(newsroom, documentId);
    expect(receipt.links).toMatchObject([
      {
        state: 'ok',
        selector: { quote: { exact: CLEAN_WORDS } },
        source: { title: 'Interview with the conductor', date: '2024-05' },
      },
    ]);
  });

  it('stands in the trail with who did it, as does taking the story down', async () => {
    const { documentId } = await draftOf(newsroom, cleanStory());
    const address = `/content-manager/collection-types/${STORY}/${documentId}/actions`;
    await newsroom.http().post(`${address}/publish`).set(chief.headers).send(cleanStory());
    await newsroom.http().post(`${address}/unpublish`).set(chief.headers).send({});
    expect(await trailOf(newsroom, documentId)).toMatchObject([
      { kind: 'published', actorType: 'admin', actorName: 'Chief Editor' },
      { kind: 'unpublished', actorType: 'admin', actorName: 'Chief Editor' },
    ]);
  });

  it('leaves nothing behind when what it was part of is undone', async () => {
    const { documentId } = await draftOf(newsroom, cleanStory());
    await newsroom.strapi.db
      .transaction(async () => {
        await documents().publish({ documentId });
        throw new Error('later step failed');
      })
      .catch(() => undefined);
    expect(await receiptsOf(newsroom, documentId)).toEqual([]);
    expect(await trailOf(newsroom, documentId)).toEqual([]);
  });
});

describe('the trail', () => {
  it('holds as a chain when many publish at once', async () => {
    const drafts = await Promise.all(
      Array.from({ length: 8 }, (_, number) => draftOf(newsroom, cleanStory(`Crowd ${number}`))),
    );
    await Promise.all(drafts.map(({ documentId }) => documents().publish({ documentId })));
    await newsroom.strapi.db.transaction(() =>
      Promise.all(drafts.map(({ documentId }) => documents().publish({ documentId }))),
    );
    expect(await trail().check()).toMatchObject({ firstBreak: null });
  });

  it('cannot be changed or shortened, by the Document Service or below it', async () => {
    const uid = 'plugin::attribution.event';
    const events = newsroom.strapi.db.query(uid);
    const [event] = await events.findMany({ limit: 1 });
    const where = { id: event.id };
    const data = { actorName: 'somebody else' };
    await expect(events.update({ where, data })).rejects.toThrow('only grows');
    await expect(events.updateMany({ where, data })).rejects.toThrow('only grows');
    await expect(events.delete({ where })).rejects.toThrow('only grows');
    await expect(events.deleteMany({ where })).rejects.toThrow('only grows');
    const { documentId } = event;
    const documentService = documentsIn(newsroom, uid);
    await expect(documentService.update({ documentId, data })).rejects.toThrow('never by hand');
    await expect(documentService.delete({ documentId })).rejects.toThrow('never by hand');
    await expect(documentService.create({ data })).rejects.toThrow('never by hand');
  });

  it('shows where somebody got round all that', async () => {
    const event = await newsroom.strapi.db
      .query('plugin::attribution.event')
      .findOne({ where: { sequence: 2 } });
    await unguard(newsroom, 'attribution_events');
    const table = newsroom.strapi.db.connection('attribution_events').where({ id: event.id });
    await table.clone().update({ actor_name: 'somebody else' });
    expect(await trail().check()).toMatchObject({ firstBreak: 2 });
    await table.clone().update({ actor_name: event.actorName });
    expect(await trail().check()).toMatchObject({ firstBreak: null });
  });

  it('outlives its story, which takes its links and waivers with it', async () => {
    const { documentId } = await draftOf(newsroom, blockedStory());
    const { status } = await newsroom.http().post('/attribution/waivers').set(chief.headers).send({
      uid: STORY,
      documentId,
      locale: 'en',
      fingerprint: 'f1',
      rule: 'placeholder-marker',
      quote: 'TK',
      reason: 'not-a-claim',
    });
    expect(status).toBe(201);
    await documents().delete({ documentId });
    const where = { targetDocumentId: documentId };
    expect(await newsroom.strapi.db.query('plugin::attribution.waiver').count({ where })).toBe(0);
    expect(await trailOf(newsroom, documentId)).toMatchObject([
      { kind: 'waiver-made' },
      { kind: 'deleted', detail: { title: 'Harbour office to close' } },
    ]);
  });
});

describe('stories that came past the gate', () => {
  it('are listed until they are published through it', async () => {
    expect((await unchecked()).meta.total).toBe(0);
    const { documentId } = await draftOf(newsroom, cleanStory('Imported'));
    const [draft] = await rows().findMany({ where: { documentId } });
    await pastEveryHook(() =>
      rows().create({
        data: { ...cleanStory('Imported'), documentId, locale: 'en', publishedAt: new Date() },
      }),
    );
    expect(draft.publishedAt).toBeNull();
    expect(await unchecked()).toMatchObject({
      data: [{ uid: STORY, documentId, locale: 'en', title: 'Imported', reason: 'no-receipt' }],
      meta: { page: 1, pageSize: 25, total: 1, readAt: expect.any(String) },
    });
    await documents().publish({ documentId });
    expect((await unchecked()).meta.total).toBe(0);
  });

  it('are told apart from those whose live text was changed below the gate', async () => {
    const { documentId } = await draftOf(newsroom, cleanStory('Tampered'));
    await documents().publish({ documentId });
    await pastEveryHook(() =>
      rows().update({
        where: { documentId, publishedAt: { $notNull: true } },
        data: { body: paragraphs('Other words.') },
      }),
    );
    expect((await unchecked()).data).toMatchObject([{ documentId, reason: 'text-differs' }]);
    const { body } = await newsroom
      .http()
      .get(`/attribution/contexts/${STORY}/${documentId}?locale=en`)
      .set(chief.headers);
    expect(body).toMatchObject({ data: { live: 'unchecked' } });
    await documents().publish({ documentId });
    expect((await unchecked()).data).toEqual([]);
  });

  it('are listed page by page', async () => {
    const { total } = (await unchecked()).meta;
    for (const number of [1, 2, 3]) {
      await pastEveryHook(() =>
        rows().create({
          data: {
            ...cleanStory(`Wire ${number}`),
            documentId: `wire${number}`,
            locale: 'en',
            publishedAt: new Date(),
          },
        }),
      );
    }
    const pageSize = total + 2;
    const { data, meta } = await unchecked(`?page=2&pageSize=${pageSize}`);
    expect(data.map(({ title }: { title: string }) => title)).toEqual(['Wire 3']);
    expect(meta).toMatchObject({ page: 2, pageSize, total: total + 3 });
  });
});
