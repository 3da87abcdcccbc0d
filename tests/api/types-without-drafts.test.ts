import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiToken, superAdmin, type Person } from '../support/people';
import { BLOCKED_WORDS, CLEAN_WORDS, receiptsOf, trailOf } from '../support/stories';
import { bootNewsroom, documentsIn, type Newsroom } from '../support/strapi';

const BULLETIN = 'api::bulletin.bulletin';
const FLASH = 'api::flash.flash';

const typeOf = (name: string, localized: boolean) => ({
  kind: 'collectionType',
  collectionName: `${name}s`,
  info: { singularName: name, pluralName: `${name}s`, displayName: name },
  options: { draftAndPublish: false },
  pluginOptions: { i18n: { localized } },
  attributes: {
    headline: { type: 'string' },
    text: { type: 'richtext', pluginOptions: { i18n: { localized } } },
    desk: { type: 'string' },
  },
});

const governed = {
  title: 'headline',
  fields: [
    { field: 'headline', role: 'headline' },
    { field: 'text', role: 'body' },
  ],
};

let newsroom: Newsroom;
let chief: Person;
let wire: Person;

beforeAll(async () => {
  newsroom = await bootNewsroom({
    types: { bulletin: typeOf('bulletin', false), flash: typeOf('flash', true) },
    attribution: { config: { governed: { [BULLETIN]: governed, [FLASH]: governed } } },
  });
  chief = await superAdmin(newsroom);
  wire = await apiToken(newsroom);
  await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
});
afterAll(async () => {
  await newsroom?.stop();
});

const rows = (uid = BULLETIN) => newsroom.strapi.db.query(uid);
const documents = (uid = BULLETIN) => documentsIn(newsroom, uid);

const bulletin = (text: string, headline = 'Morning bulletin') => ({ headline, text });

describe('a type without drafts, where every write is a publication', () => {
  it('takes a clean bulletin over REST and leaves a receipt', async () => {
    const { status, body } = await newsroom
      .http()
      .post('/api/bulletins')
      .set(wire.headers)
      .send({ data: bulletin(CLEAN_WORDS) });
    expect(status).toBe(201);
    const { documentId } = body.data;
    expect(await receiptsOf(newsroom, documentId)).toMatchObject([{ targetLocale: null }]);
    expect(await trailOf(newsroom, documentId)).toMatchObject([
      { kind: 'published', actorName: 'wire' },
    ]);
  });

  it('takes no blocked bulletin, new or changed, from anybody', async () => {
    const count = await rows().count();
    const created = await newsroom
      .http()
      .post('/api/bulletins')
      .set(wire.headers)
      .send({ data: bulletin(BLOCKED_WORDS) });
    expect(created.status).toBe(400);
    const inAdmin = await newsroom
      .http()
      .post(`/content-manager/collection-types/${BULLETIN}`)
      .set(chief.headers)
      .send(bulletin(BLOCKED_WORDS));
    expect(inAdmin.status).toBe(400);
    expect(inAdmin.body.error.details.errors[0].path).toEqual(['text']);
    expect(await rows().count()).toBe(count);
    const { documentId } = await documents().create({ data: bulletin(CLEAN_WORDS) });
    const changed = await newsroom
      .http()
      .put(`/api/bulletins/${documentId}`)
      .set(wire.headers)
      .send({ data: { text: BLOCKED_WORDS } });
    expect(changed.status).toBe(400);
    expect(await rows().findOne({ where: { documentId } })).toMatchObject({ text: CLEAN_WORDS });
  });

  it('judges a change over what is stored', async () => {
    const { documentId } = await documents().create({ data: bulletin(CLEAN_WORDS) });
    await documents().update({ documentId, data: { desk: 'night' } });
    await expect(documents().update({ documentId, data: { headline: 'TK' } })).rejects.toThrow(
      'blocking flag',
    );
    expect(await receiptsOf(newsroom, documentId)).toHaveLength(2);
  });

  it('judges a clone, which is live at once', async () => {
    const { documentId } = await documents().create({ data: bulletin(CLEAN_WORDS) });
    await expect(documents().clone({ documentId, data: { text: BLOCKED_WORDS } })).rejects.toThrow(
      'blocking flag',
    );
    const copy = await documents().clone({ documentId, data: { headline: 'Copy' } });
    expect(await receiptsOf(newsroom, copy.documentId)).toHaveLength(1);
  });

  it('is kept below the Document Service too', async () => {
    const data = { ...bulletin(BLOCKED_WORDS), publishedAt: new Date(), documentId: 'below' };
    await expect(rows().create({ data })).rejects.toThrow('governed');
    const { documentId } = await documents().create({ data: bulletin(CLEAN_WORDS) });
    await expect(
      rows().update({ where: { documentId }, data: { text: BLOCKED_WORDS } }),
    ).rejects.toThrow('governed');
  });
});

describe('a localised type without drafts', () => {
  it('judges each locale by itself', async () => {
    const { documentId } = await documents(FLASH).create({ data: bulletin(CLEAN_WORDS) });
    const inFrench = (text: string) =>
      documents(FLASH).update({ documentId, locale: 'fr', data: { text } });
    await expect(inFrench(BLOCKED_WORDS)).rejects.toThrow('blocking flag');
    await inFrench('La chorale a chanté.');
    const receipts = await receiptsOf(newsroom, documentId);
    expect(receipts.map(({ targetLocale }: { targetLocale: string }) => targetLocale)).toEqual([
      'en',
      'fr',
    ]);
  });

  it('has a stored report for each locale, and a shared headline changes them all', async () => {
    const made = await documents(FLASH).create({ data: bulletin(CLEAN_WORDS, 'Early') });
    const { documentId } = made;
    const data = { text: CLEAN_WORDS };
    await documents(FLASH).update({ documentId, locale: 'fr', data });
    await documents(FLASH).update({ documentId, locale: 'en', data: { headline: 'Late' } });
    await newsroom.strapi.plugin('attribution').service('storedReports').settled();
    const stored = () =>
      newsroom.strapi.db.query('plugin::attribution.report').findMany({
        where: { targetDocumentId: documentId },
        orderBy: { targetLocale: 'asc' },
      });
    expect(await stored()).toMatchObject([
      { targetLocale: 'en', title: 'Late' },
      { targetLocale: 'fr', title: 'Late' },
    ]);
    await documents(FLASH).delete({ documentId, locale: '*' });
    expect(await stored()).toEqual([]);
  });

  it('lets a shared headline reach the other locales, which are then listed as changed', async () => {
    const { documentId } = await documents(FLASH).create({ data: bulletin(CLEAN_WORDS) });
    await documents(FLASH).update({ documentId, locale: 'fr', data: { text: 'Bonsoir.' } });
    await documents(FLASH).update({ documentId, data: { headline: 'Evening bulletin' } });
    const stored = await rows(FLASH).findMany({ where: { documentId } });
    expect(stored.map(({ headline }: { headline: string }) => headline)).toEqual([
      'Evening bulletin',
      'Evening bulletin',
    ]);
    const { body } = await newsroom.http().get('/attribution/unchecked').set(chief.headers);
    expect(body.data).toMatchObject([{ documentId, locale: 'fr', reason: 'text-differs' }]);
  });
});
