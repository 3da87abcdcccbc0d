import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { refusalEntrySchema } from '../../plugins/attribution/contracts/refusal';
import { apiToken, superAdmin, type Person } from '../support/people';
import {
  blockedStory,
  cleanStory,
  draftOf,
  liveRows,
  receiptsOf,
  STORY,
  trailOf,
  translate,
} from '../support/stories';
import { bootNewsroom, documentsIn, type Newsroom } from '../support/strapi';

const CM = `/content-manager/collection-types/${STORY}`;

let newsroom: Newsroom;
let chief: Person;
let wire: Person;

beforeAll(async () => {
  newsroom = await bootNewsroom();
  chief = await superAdmin(newsroom);
  wire = await apiToken(newsroom);
  await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
});
afterAll(async () => {
  await newsroom?.stop();
});

const publish = (documentId: string, fields: object) =>
  newsroom.http().post(`${CM}/${documentId}/actions/publish`).set(chief.headers).send(fields);

const documents = () => newsroom.strapi.documents(STORY);
const analysis = () => newsroom.strapi.plugin('attribution').service('analysis');

describe('a refused publication', () => {
  it('names the story and lists each flag with its place', async () => {
    const { documentId } = await draftOf(newsroom, blockedStory());
    const { status, body } = await publish(documentId, blockedStory());
    expect(status).toBe(400);
    expect(body.error.name).toBe('ValidationError');
    expect(body.error.message).toContain('“Harbour office to close”');
    expect(body.error.message).toContain('1 blocking flag');
    const [entry, ...others] = body.error.details.errors;
    expect(others).toEqual([]);
    expect(refusalEntrySchema.parse(entry)).toEqual(entry);
    expect(entry).toMatchObject({
      path: ['body'],
      field: 'body',
      rule: 'placeholder-marker',
      severity: 'error',
      quote: 'TK',
      locale: 'en',
      documentId,
    });
  });

  it('points at the words in the plain text of their field', async () => {
    const { documentId } = await draftOf(newsroom, blockedStory());
    const { body } = await publish(documentId, blockedStory());
    const [{ start, end }] = body.error.details.errors;
    expect(blockedStory().body[0]?.children[0]?.text.slice(start, end)).toBe('TK');
  });

  it('says which locale is blocked', async () => {
    const { documentId } = await draftOf(newsroom, cleanStory());
    await translate(newsroom, documentId, blockedStory('Le port ferme'), 'fr');
    const refusal = documentsIn(newsroom, STORY).publish({
      documentId,
      locale: ['en', 'fr'],
    });
    await expect(refusal).rejects.toMatchObject({
      message: expect.stringContaining('“Le port ferme”'),
      details: { errors: [expect.objectContaining({ locale: 'fr' })] },
    });
  });

  it('undoes the save that came with it', async () => {
    const { documentId } = await draftOf(newsroom, cleanStory('As saved'));
    await publish(documentId, blockedStory('As typed'));
    expect(await documents().findOne({ documentId, status: 'draft' })).toMatchObject({
      title: 'As saved',
    });
  });

  it('stands in the trail although all else was undone', async () => {
    const { documentId } = await draftOf(newsroom, blockedStory());
    await publish(documentId, blockedStory());
    const trail = await trailOf(newsroom, documentId);
    expect(trail).toHaveLength(1);
    expect(trail[0]).toMatchObject({
      kind: 'publication-refused',
      actorType: 'admin',
      actorName: 'Chief Editor',
      subjectLocale: 'en',
      detail: { title: 'Harbour office to close', flags: [{ rule: 'placeholder-marker' }] },
    });
    expect(await receiptsOf(newsroom, documentId)).toEqual([]);
  });

  it('stands in the trail when it came over REST', async () => {
    const { documentId } = await draftOf(newsroom, cleanStory());
    await newsroom
      .http()
      .put(`/api/stories/${documentId}`)
      .set(wire.headers)
      .send({ data: blockedStory() });
    expect(await trailOf(newsroom, documentId)).toMatchObject([
      { kind: 'publication-refused', actorType: 'api-token', actorName: 'wire' },
    ]);
  });

  it('stands in the trail once when somebody swallows the error and commits', async () => {
    const { documentId } = await draftOf(newsroom, blockedStory());
    await newsroom.strapi.db.transaction(async () => {
      await documents()
        .publish({ documentId })
        .catch(() => undefined);
    });
    expect(await trailOf(newsroom, documentId)).toMatchObject([
      { kind: 'publication-refused', actorType: 'system' },
    ]);
    expect(await liveRows(newsroom, documentId)).toBe(0);
  });

  it('tells nobody that a draft was changed which was not', async () => {
    const heard: string[] = [];
    const listen = async (event: { entry: { documentId: string } }) => {
      heard.push(event.entry.documentId);
    };
    newsroom.strapi.eventHub.on('entry.update', listen);
    const { documentId } = await draftOf(newsroom, cleanStory());
    await publish(documentId, blockedStory());
    await trailOf(newsroom, documentId);
    newsroom.strapi.eventHub.off('entry.update', listen);
    expect(heard).not.toContain(documentId);
  });
});

describe('when the check itself fails', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const failing = () => {
    vi.spyOn(analysis(), 'reportOn').mockRejectedValue(new Error('lexicon not loaded'));
  };

  it('nothing goes live, and the editor is told that it was not checked', async () => {
    const { documentId } = await draftOf(newsroom, cleanStory());
    failing();
    const { status, body } = await publish(documentId, cleanStory());
    expect(status).toBe(400);
    expect(body.error.message).toContain('was not checked');
    expect(body.error.details.errors).toHaveLength(1);
    expect(await liveRows(newsroom, documentId)).toBe(0);
    expect(await trailOf(newsroom, documentId)).toMatchObject([
      { kind: 'publication-refused', detail: { notChecked: 'lexicon not loaded' } },
    ]);
  });

  it('a newsroom may choose to publish all the same, and the story is listed as unchecked', async () => {
    const policy = newsroom.strapi.plugin('attribution').service('policy');
    const { version: _version, ...terms } = await policy.current();
    const actor = { type: 'system', id: null, name: 'test' };
    await policy.replace({ ...terms, whenNotChecked: 'allow' }, actor, { note: null });
    const { documentId } = await draftOf(newsroom, cleanStory());
    failing();
    const { status } = await publish(documentId, cleanStory());
    vi.restoreAllMocks();
    await policy.replace(terms, actor, { note: null });
    expect(status).toBe(200);
    expect(await liveRows(newsroom, documentId)).toBe(1);
    expect(await trailOf(newsroom, documentId)).toMatchObject([{ kind: 'published-unchecked' }]);
    const { body } = await newsroom.http().get('/attribution/unchecked').set(chief.headers);
    expect(body.data).toMatchObject([{ documentId, reason: 'no-receipt' }]);
  });
});
