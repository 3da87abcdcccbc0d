import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selectorOf } from '../support/desk';
import { makeRole, superAdmin, userWith, type Person } from '../support/people';
import { CLEAN_WORDS, cleanStory, draftOf, STORY } from '../support/stories';
import { bootNewsroom, type Newsroom } from '../support/strapi';

const OUTLET = 'plugin::attribution.outlet';
const SOURCE = 'plugin::attribution.source';
const LINK = 'plugin::attribution.link';

let newsroom: Newsroom;
let chief: Person;

beforeAll(async () => {
  newsroom = await bootNewsroom();
  chief = await superAdmin(newsroom);
});
afterAll(async () => {
  await newsroom?.stop();
});

const cm = (uid: string): string => `/content-manager/collection-types/${uid}`;

const save = (uid: string, data: object, person = chief) =>
  newsroom.http().post(cm(uid)).set(person.headers).send(data);

const change = (uid: string, documentId: string, data: object, person = chief) =>
  newsroom
    .http()
    .put(`${cm(uid)}/${documentId}`)
    .set(person.headers)
    .send(data);

const remove = (uid: string, documentId: string) =>
  newsroom
    .http()
    .delete(`${cm(uid)}/${documentId}`)
    .set(chief.headers);

interface Saved {
  readonly documentId: string;
  /** Of an outlet. */
  readonly name: string;
  /** Of a source. */
  readonly title: string;
  readonly canonicalUrl: string;
}

const saved = async (uid: string, data: object): Promise<Saved> => {
  const { status, body } = await save(uid, data);
  expect(body.error).toBeUndefined();
  expect(status).toBe(201);
  return body.data;
};

const source = (more: object = {}) => ({
  title: 'Harbour report',
  kind: 'document',
  strength: 'document',
  date: '2024-03-02',
  datePrecision: 'day',
  ...more,
});

interface Answer {
  readonly error?: {
    readonly details?: {
      readonly errors?: readonly { readonly path: readonly string[]; readonly message: string }[];
    };
  };
}

const messageAt = ({ error }: Answer, field: string): string | undefined =>
  error?.details?.errors?.find(({ path }) => path[0] === field)?.message;

describe('an outlet', () => {
  it('gets its slug from its name, and its domains made registrable', async () => {
    const outlet = await saved(OUTLET, {
      name: 'The Fjord Courier',
      aliases: ['Courier', 'Courier'],
      domains: ['https://news.fjordcourier.co.uk/about'],
    });
    expect(outlet).toMatchObject({
      slug: 'the-fjord-courier',
      aliases: ['Courier'],
      domains: ['fjordcourier.co.uk'],
    });
  });

  it('clashes with one that differs by case and accents alone', async () => {
    await saved(OUTLET, { name: 'Le Monde' });
    const { status, body } = await save(OUTLET, { name: 'le mondé' });
    expect(status).toBe(400);
    expect(messageAt(body, 'name')).toContain('already the outlet “Le Monde”');
  });

  it('clashes with the alias of another', async () => {
    await saved(OUTLET, { name: 'The Northern Times', aliases: ['TNT'] });
    expect(messageAt((await save(OUTLET, { name: 'tnt' })).body, 'name')).toContain('Northern');
    const { body } = await save(OUTLET, { name: 'Dynamite', aliases: ['TNT'] });
    expect(messageAt(body, 'aliases')).toContain('Northern');
  });

  it('keeps its own name when it is saved again', async () => {
    const { documentId } = await saved(OUTLET, { name: 'Evening Star' });
    expect((await change(OUTLET, documentId, { name: 'Evening Star', own: true })).status).toBe(
      200,
    );
  });

  it.each([
    ['aliases', { aliases: 'NYT' }],
    ['aliases', { aliases: [7] }],
    ['domains', { domains: ['not a domain'] }],
  ])('is refused with a sentence at %s', async (field, wrong) => {
    const { status, body } = await save(OUTLET, { name: 'Wrongly Filled', ...wrong });
    expect(status).toBe(400);
    expect(messageAt(body, field)).toMatch(/\S/u);
  });

  it('is found for a record by its full name, and made where only a part of it is known', async () => {
    const outletOf = async (outlet: string): Promise<string> => {
      const { body } = await newsroom
        .http()
        .post('/attribution/sources')
        .set(chief.headers)
        .send({
          title: `Heard on ${outlet}`,
          outlet,
          person: null,
          kind: 'interview',
          strength: 'named',
          url: null,
          date: null,
          firstHand: false,
        });
      return body.data.outlet;
    };
    await saved(OUTLET, { name: 'Fjord Radio', aliases: ['The Wave'] });
    expect(await outletOf('Fjord Radio 中文')).toBe('Fjord Radio 中文');
    expect(await outletOf('Fjord Radio हिन्दी')).toBe('Fjord Radio हिन्दी');
    expect(await outletOf('the fjord  radio')).toBe('Fjord Radio');
    expect(await outletOf('WAVE')).toBe('Fjord Radio');
  });

  it('is never merged into itself, however far round', async () => {
    const names = ['North', 'South', 'East'];
    const outlets: Saved[] = [];
    for (const name of names) outlets.push(await saved(OUTLET, { name: `${name} Wind` }));
    const mergeInto = (from: Saved | undefined, to: Saved | undefined) =>
      change(OUTLET, from?.documentId ?? '', {
        mergedInto: { connect: [{ documentId: to?.documentId }] },
      });
    expect((await mergeInto(outlets[0], outlets[1])).status).toBe(200);
    expect((await mergeInto(outlets[1], outlets[2])).status).toBe(200);
    const { status, body } = await mergeInto(outlets[2], outlets[0]);
    expect(status).toBe(400);
    expect(messageAt(body, 'mergedInto')).toContain('merged into itself');
  });
});

describe('a source record', () => {
  it('gets its canonical address from its address', async () => {
    const record = await saved(
      SOURCE,
      source({ url: 'https://Example.org/report/?utm_source=mail&b=2&a=1#top' }),
    );
    expect(record.canonicalUrl).toBe('https://example.org/report?a=1&b=2');
  });

  it.each([
    ['title', { title: '   ' }],
    ['url', { url: 'javascript:alert(1)' }],
    ['url', { url: 'data:text/html,hello' }],
    ['archiveUrl', { archiveUrl: 'ftp://example.org/x' }],
    ['date', { date: null }],
    ['dateUnknownReason', { date: null, datePrecision: 'unknown' }],
    ['statusReason', { recordStatus: 'retracted' }],
    ['excerpts', { excerpts: 'Her words' }],
    ['approvedBy', { approvedAt: '2024-03-02T10:00:00.000Z' }],
  ])('is refused with a sentence at %s', async (field, wrong) => {
    const { status, body } = await save(SOURCE, source(wrong));
    expect(status).toBe(400);
    expect(messageAt(body, field)).toMatch(/\S/u);
  });

  it.each([
    ['no title', { title: undefined }],
    ['a title of 300 letters', { title: 'x'.repeat(300) }],
    ['a date that is none', { date: '2024-02-31' }],
    ['an address of 3,000 letters', { url: `https://example.org/${'x'.repeat(3000)}` }],
    ['a kind that is none', { kind: 'rumour' }],
  ])('is refused with %s', async (_what, wrong) => {
    expect((await save(SOURCE, source(wrong))).status).toBe(400);
  });

  it('is refused a change that leaves it unsound', async () => {
    const { documentId } = await saved(SOURCE, source());
    const { status, body } = await change(SOURCE, documentId, { recordStatus: 'retracted' });
    expect(status).toBe(400);
    expect(messageAt(body, 'statusReason')).toContain('retracted');
  });

  it('leaves a trace of each change that names the fields, not what was in them', async () => {
    const { documentId } = await saved(SOURCE, source());
    await change(SOURCE, documentId, { knownTo: 'the night editor' });
    const events = await newsroom.strapi.db
      .query('plugin::attribution.event')
      .findMany({ where: { subjectDocumentId: documentId }, orderBy: { sequence: 'asc' } });
    expect(events).toMatchObject([{ kind: 'record-made' }, { kind: 'record-changed' }]);
    expect(events[1].detail.fields).toContain('knownTo');
    expect(JSON.stringify(events)).not.toContain('night editor');
  });

  it('cannot be asked for through GraphQL or REST', async () => {
    const { body } = await newsroom
      .http()
      .post('/graphql')
      .send({ query: '{ schema: __schema { queryType { fields { name } } } }' });
    const names = (body.data?.schema.queryType.fields ?? []).map(
      ({ name }: { name: string }) => name,
    );
    expect(names.filter((name: string) => /source|outlet|waiver|receipt/iu.test(name))).toEqual([]);
    expect((await newsroom.http().get('/api/attribution/sources')).status).toBe(403);
  });
});

describe('a record that stories stand on', () => {
  const linkedSource = async (outlet: Saved): Promise<{ source: Saved; title: string }> => {
    const record = await saved(
      SOURCE,
      source({
        title: `Report ${outlet.name}`,
        outlet: { connect: [{ documentId: outlet.documentId }] },
      }),
    );
    const title = `Choir of ${outlet.name}`;
    const { documentId } = await draftOf(newsroom, cleanStory(title));
    const { status } = await newsroom
      .http()
      .post('/attribution/links')
      .set(chief.headers)
      .send({
        uid: STORY,
        documentId,
        locale: 'en',
        sourceId: record.documentId,
        selectors: [selectorOf(CLEAN_WORDS)],
      });
    expect(status).toBe(201);
    return { source: record, title };
  };

  it('is not deleted, and the error names the stories', async () => {
    const outlet = await saved(OUTLET, { name: 'Island Radio' });
    const { source: record, title } = await linkedSource(outlet);
    const { status, body } = await remove(SOURCE, record.documentId);
    expect(status).toBe(400);
    expect(body.error.message).toContain(`“${title}”`);
    const bulk = await newsroom
      .http()
      .post(`${cm(SOURCE)}/actions/bulkDelete`)
      .set(chief.headers)
      .send({ documentIds: [record.documentId] });
    expect(bulk.status).toBe(400);
    expect(bulk.body.error.message).toContain(`“${title}”`);
    const { body: still } = await newsroom
      .http()
      .get(`${cm(SOURCE)}/${record.documentId}`)
      .set(chief.headers);
    expect(still.data.title).toBe(record.title);
  });

  it('keeps its outlet, and the error names the records', async () => {
    const outlet = await saved(OUTLET, { name: 'Valley Post' });
    const { source: record } = await linkedSource(outlet);
    const { status, body } = await remove(OUTLET, outlet.documentId);
    expect(status).toBe(400);
    expect(body.error.message).toContain(`“${record.title}”`);
  });

  it('is not deleted in the database layer either', async () => {
    const outlet = await saved(OUTLET, { name: 'Harbour Gazette' });
    const { source: record, title } = await linkedSource(outlet);
    const { documentId } = record;
    const sources = newsroom.strapi.db.query(SOURCE);
    const outlets = newsroom.strapi.db.query(OUTLET);
    await expect(sources.delete({ where: { documentId } })).rejects.toThrow(title);
    await expect(sources.deleteMany({ where: { documentId } })).rejects.toThrow(title);
    const where = { documentId: outlet.documentId };
    await expect(outlets.delete({ where })).rejects.toThrow(record.title);
    await expect(outlets.deleteMany({ where })).rejects.toThrow(record.title);
    expect(await sources.count({ where: { documentId } })).toBe(1);
  });

  it('is deleted when nothing stands on it', async () => {
    const { documentId } = await saved(SOURCE, source({ title: 'Unused' }));
    expect((await remove(SOURCE, documentId)).status).toBe(200);
  });
});

describe('in the content manager', () => {
  it('links can be read and are changed by nobody', async () => {
    const { body } = await newsroom.http().get(cm(LINK)).set(chief.headers).expect(200);
    const [link] = body.results;
    expect(link.exact).toBe(CLEAN_WORDS);
    for (const answer of [
      await save(LINK, {
        targetUid: STORY,
        targetDocumentId: 'x',
        field: 'body',
        exact: 'x',
        start: 0,
        end: 1,
      }),
      await change(LINK, link.documentId, { exact: 'other words' }),
      await remove(LINK, link.documentId),
    ]) {
      expect(answer.status).toBe(403);
    }
  });

  it('lists open with the columns that a newsroom needs', async () => {
    const { body } = await newsroom
      .http()
      .get(`/content-manager/content-types/${SOURCE}/configuration`)
      .set(chief.headers);
    expect(body.data.contentType.settings.mainField).toBe('title');
    expect(body.data.contentType.layouts.list).toEqual([
      'title',
      'outlet',
      'personName',
      'date',
      'strength',
      'recordStatus',
    ]);
  });

  it('a reporter makes source records from a story and changes none by hand', async () => {
    const role = await makeRole(newsroom, 'reporter');
    const reporter = await userWith(newsroom, role.id, 'rita');
    const { body } = await newsroom.http().post('/attribution/sources').set(reporter.headers).send({
      title: 'Call with the pilot',
      outlet: 'le mondé',
      person: 'Jon Pilot',
      kind: 'interview',
      strength: 'named',
      url: null,
      date: null,
      firstHand: true,
    });
    expect(body.data).toMatchObject({ outlet: 'Le Monde', date: null });
    const { documentId } = body.data;
    expect((await change(SOURCE, documentId, { title: 'Other' }, reporter)).status).toBe(403);
    const read = await newsroom
      .http()
      .get(`${cm(SOURCE)}/${documentId}`)
      .set(reporter.headers);
    expect(read.status).toBe(200);
  });
});
