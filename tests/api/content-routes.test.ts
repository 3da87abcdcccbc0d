import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { about, makeRecord, newSource, openDesk, selectorIn, type Desk } from '../support/desk';
import { complaintsOf } from '../support/openapi';
import { apiToken, type Person } from '../support/people';
import {
  blockedStory,
  BLOCKED_WORDS,
  CLEAN_WORDS,
  cleanStory,
  draftOf,
  paragraphs,
  STORY,
  trailOf,
  translate,
} from '../support/stories';
import { documentsIn } from '../support/strapi';

const SOURCE = 'plugin::attribution.source';
const SECOND_WORDS = 'The conductor left the hall at nine.';

/** Words that stand nowhere but in the record of somebody who is not named. */
const CANARIES = {
  title: 'Quillfeather in the car park',
  personName: 'Zephyrquartz',
  url: 'https://example.org/vexillology',
  describedAs: 'a Yonderwicket',
  knownTo: 'Xylotrumpet',
  anonymityReason: 'Whirligigs would dismiss them',
};
const SIGNS = /quillfeather|zephyrquartz|vexillology|yonderwicket|xylotrumpet|whirligigs/iu;

let desk: Desk;
let complaintsAbout: ReturnType<typeof complaintsOf>;
let draftId = '';
let liveId = '';
const people = new Map<string, Person>();

const scopeOf = (handler: string): string => `plugin::attribution.${handler}`;

const ask = (method: string, path: string, name: string, body: object = {}) => {
  const { headers } = people.get(name) ?? { headers: {} };
  const request = desk.newsroom.http();
  const place = `/api/attribution${path}`;
  return method === 'GET'
    ? request.get(place).set(headers)
    : request.post(place).set(headers).send(body);
};

/** Makes a record in the content manager, where all of it can be written. */
const keep = async (more: object): Promise<string> => {
  const { body } = await desk.newsroom
    .http()
    .post(`/content-manager/collection-types/${SOURCE}`)
    .set(desk.person('super admin').headers)
    .send({
      title: 'A talk at the choir',
      kind: 'interview',
      strength: 'named',
      date: '2024-03-02',
      datePrecision: 'day',
      ...more,
    });
  return body.data.documentId;
};

const change = (documentId: string, data: object) =>
  desk.newsroom
    .http()
    .put(`/content-manager/collection-types/${SOURCE}/${documentId}`)
    .set(desk.person('super admin').headers)
    .send(data)
    .expect(200);

/** A live story whose words rest on these records, in turn. */
const liveOn = async (...sourceIds: readonly string[]): Promise<string> => {
  const words = [CLEAN_WORDS, SECOND_WORDS];
  const { documentId } = await draftOf(desk.newsroom, {
    ...cleanStory(),
    body: paragraphs(...words),
  });
  for (const [index, sourceId] of sourceIds.entries()) {
    const made = await desk.send('POST', '/links', 'super admin', {
      ...about(documentId),
      sourceId,
      selectors: [selectorIn(words.join('\n\n'), words[index] ?? '')],
    });
    expect(made.status).toBe(201);
  }
  await desk.newsroom.strapi.documents(STORY).publish({ documentId, locale: 'en' });
  return documentId;
};

const receiptOf = async (documentId: string) => {
  const answer = await ask('GET', `/receipts/${STORY}/${documentId}?locale=en`, 'site');
  expect(answer.status).toBe(200);
  expect(complaintsAbout('GET /api/attribution/receipts/:uid/:documentId', answer)).toEqual([]);
  return answer.body.data;
};

interface Asked {
  readonly path: string;
  readonly body?: object;
}

interface Route {
  readonly handler: string;
  readonly sound: () => Asked;
  readonly malformed: readonly Asked[];
}

const ROUTES: Readonly<Record<string, Route>> = {
  'GET /api/attribution/reports/:uid/:documentId': {
    handler: 'content-report.read',
    sound: () => ({ path: `/reports/${STORY}/${draftId}?locale=en` }),
    malformed: [
      { path: '/reports/nonsense/x' },
      { path: '/reports/api::author.author/x' },
      { path: `/reports/${STORY}/x?locale=en&status=draft` },
      { path: `/reports/${STORY}/${'x'.repeat(80)}` },
    ],
  },
  'GET /api/attribution/receipts/:uid/:documentId': {
    handler: 'content-receipt.findOne',
    sound: () => ({ path: `/receipts/${STORY}/${liveId}?locale=en` }),
    malformed: [
      { path: '/receipts/nonsense/x' },
      { path: '/receipts/api::author.author/x' },
      { path: `/receipts/${STORY}/x?populate=*` },
      { path: `/receipts/${STORY}/x?locale=*` },
    ],
  },
  'GET /api/attribution/sources': {
    handler: 'content-source.search',
    sound: () => ({ path: '/sources?search=harbour&limit=5' }),
    malformed: [
      { path: '/sources?limit=0' },
      { path: '/sources?populate=*' },
      { path: '/sources?filters[knownTo]=x' },
    ],
  },
  'POST /api/attribution/sources': {
    handler: 'content-source.create',
    sound: () => ({ path: '/sources', body: newSource }),
    malformed: [
      { title: '' },
      { url: 'javascript:alert(1)' },
      { date: '2024-13' },
      { strength: 'anonymous-described' },
      { strength: 'anonymous-bare' },
      { describedAs: 'a pilot' },
      { anonymityReason: 'The office would dismiss them.' },
      { knownTo: 'somebody' },
      { approvedBy: 'somebody' },
      { terms: 'on-background' },
      { confirmed: true },
    ].map((more) => ({ path: '/sources', body: { ...newSource, ...more } })),
  },
};

beforeAll(async () => {
  desk = await openDesk();
  const { newsroom } = desk;
  const { body } = await desk.send('GET', '/openapi.json', 'super admin');
  complaintsAbout = complaintsOf(body);
  people.set('nobody', { name: 'nobody', headers: {} });
  people.set('wire', await apiToken(newsroom));
  people.set('reader', await apiToken(newsroom, { name: 'reader', type: 'read-only' }));
  for (const { handler } of Object.values(ROUTES)) {
    const custom = { name: handler, type: 'custom', permissions: [scopeOf(handler)] };
    people.set(handler, await apiToken(newsroom, custom));
  }
  const site = { name: 'site', type: 'custom', permissions: [scopeOf('content-receipt.findOne')] };
  people.set('site', await apiToken(newsroom, site));
  people.set(
    'unrelated',
    await apiToken(newsroom, {
      name: 'unrelated',
      type: 'custom',
      permissions: [`${STORY}.find`, `${STORY}.findOne`],
    }),
  );
  draftId = (await draftOf(newsroom, blockedStory())).documentId;
  liveId = await liveOn(await makeRecord(desk));
});
afterAll(async () => {
  await desk?.stop();
});

it('every route of the content API is walked here, and none is open to all', () => {
  const { routes } = Reflect.get(desk.newsroom.strapi.plugin('attribution').routes, 'content');
  const own = routes.map(
    ({ method, path }: Record<string, string>) => `${method} /api/attribution${path}`,
  );
  expect(own.toSorted()).toEqual(Object.keys(ROUTES).toSorted());
  for (const { config, handler } of routes) {
    expect(config.auth).toEqual({ scope: [scopeOf(handler)] });
  }
});

describe.each(Object.entries(ROUTES))('%s', (route, { handler, sound, malformed }) => {
  const [method = ''] = route.split(' ');
  const asked = async (name: string) => {
    const { path, body } = sound();
    const answer = await ask(method, path, name, body);
    expect(complaintsAbout(route, answer)).toEqual([]);
    return answer.status;
  };

  it('answers a token with its scope, and one that may do everything', async () => {
    expect(await asked(handler)).toBe(method === 'GET' ? 200 : 201);
    expect(await asked('wire')).toBe(method === 'GET' ? 200 : 201);
  });

  it('answers no token without its scope, and nobody', async () => {
    const others = Object.values(ROUTES).flatMap((other) =>
      other.handler === handler ? [] : [other.handler],
    );
    for (const name of ['unrelated', ...others])
      expect([name, await asked(name)]).toEqual([name, 403]);
    expect([401, 403]).toContain(await asked('nobody'));
  });

  it('answers a token that may only read where readers may see what it says', async () => {
    expect(await asked('reader')).toBe(handler === 'content-receipt.findOne' ? 200 : 403);
  });

  it('answers a malformed request with 400, and says where', async () => {
    for (const { path, body } of malformed) {
      const answer = await ask(method, path, 'wire', body);
      expect([path, body, answer.status]).toEqual([path, body, 400]);
      expect(answer.body.error.details.errors.length).toBeGreaterThan(0);
    }
  });
});

describe('a report', () => {
  it('says what the admin panel is told', async () => {
    const place = `/reports/${STORY}/${draftId}?locale=en`;
    const { body } = await ask('GET', place, 'wire');
    expect(body).toEqual((await desk.send('GET', place, 'super admin')).body);
    expect(body.data.findings).toMatchObject([
      { rule: 'placeholder-marker', severity: 'error', quote: 'TK' },
    ]);
  });

  it('of a story that is not there, or not in this locale, is not found', async () => {
    expect((await ask('GET', `/reports/${STORY}/nosuch`, 'wire')).status).toBe(404);
    expect((await ask('GET', `/reports/${STORY}/${draftId}?locale=fr`, 'wire')).status).toBe(404);
  });
});

describe('a receipt', () => {
  it('names what the live version rests on, whatever becomes of the draft', async () => {
    const sourceId = await makeRecord(desk, { title: 'Choir programme', person: 'Ada Lind' });
    const documentId = await liveOn(sourceId);
    const expected = {
      uid: STORY,
      documentId,
      locale: 'en',
      title: 'Choir sings until supper',
      checkedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/u),
      links: [
        {
          field: 'body',
          quote: CLEAN_WORDS,
          role: 'supports',
          source: {
            isNamed: true,
            documentId: sourceId,
            title: 'Choir programme',
            outlet: 'Harbour Office',
            person: 'Ada Lind',
            url: 'https://example.org/notice',
            date: '2024-02-03',
            strength: 'document',
            status: 'active',
          },
        },
      ],
    };
    expect(await receiptOf(documentId)).toEqual(expected);
    const data = blockedStory('Another title');
    await documentsIn(desk.newsroom, STORY).update({ documentId, locale: 'en', data });
    expect(await receiptOf(documentId)).toEqual(expected);
  });

  it('says of a record what it is now: its status, and what it was merged into', async () => {
    const sourceId = await makeRecord(desk, { title: 'Choir programme, draft' });
    const documentId = await liveOn(sourceId);
    const into = await makeRecord(desk, { title: 'Choir programme, printed' });
    await desk.send('POST', `/library/records/${sourceId}/merge`, 'super admin', { into });
    await desk.send('PUT', `/sources/${into}/status`, 'super admin', {
      status: 'retracted',
      from: 'active',
      reason: 'It was never printed.',
    });
    expect((await receiptOf(documentId)).links).toMatchObject([
      { source: { documentId: into, title: 'Choir programme, printed', status: 'retracted' } },
    ]);
  });

  it('is not found where the story is not there, not live, not in this locale or taken down', async () => {
    const status = async (documentId: string, locale = 'en') =>
      (await ask('GET', `/receipts/${STORY}/${documentId}?locale=${locale}`, 'site')).status;
    expect(await status('nosuch')).toBe(404);
    expect(await status(draftId)).toBe(404);
    expect(await status(liveId, 'fr')).toBe(404);
    const documentId = await liveOn(await makeRecord(desk));
    await desk.newsroom.strapi.documents(STORY).unpublish({ documentId, locale: 'en' });
    expect(await status(documentId)).toBe(404);
  });

  it('is not found where no receipt is for the text that is live', async () => {
    const documentId = await liveOn(await makeRecord(desk));
    const place = `/receipts/${STORY}/${documentId}?locale=en`;
    const { id } = await desk.newsroom.strapi.db
      .query(STORY)
      .findOne({ where: { documentId, publishedAt: { $notNull: true } } });
    // Past every hook, as an import does it.
    await desk.newsroom.strapi.db.connection('stories').where({ id }).update({ title: 'Imported' });
    const { status, body } = await ask('GET', place, 'site');
    expect([status, body.error.message]).toEqual([
      404,
      '“Imported” is live, and no receipt vouches for its text.',
    ]);
  });

  it('has one for each locale', async () => {
    const { newsroom } = desk;
    await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
    const documentId = await liveOn(await makeRecord(desk));
    await translate(newsroom, documentId, cleanStory('Le chœur'), 'fr');
    await newsroom.strapi.documents(STORY).publish({ documentId, locale: 'fr' });
    const { body } = await ask('GET', `/receipts/${STORY}/${documentId}?locale=fr`, 'site');
    expect(body.data).toMatchObject({ locale: 'fr', title: 'Le chœur', links: [] });
    expect((await receiptOf(documentId)).links).toHaveLength(1);
  });
});

describe('a source that is not named', () => {
  const UNNAMED = {
    isNamed: false,
    documentId: null,
    title: null,
    outlet: null,
    person: null,
    url: null,
    date: null,
    status: 'active',
  };
  const APPROVAL = { approvedBy: 'Edda Kjaer', anonymityReason: CANARIES.anonymityReason };

  /** Each alone protects a source. */
  const PROTECTED = [
    { strength: 'anonymous-described' },
    { strength: 'anonymous-bare' },
    { describedAs: CANARIES.describedAs },
    { anonymityReason: CANARIES.anonymityReason },
    { knownTo: CANARIES.knownTo },
    { approvedBy: 'Somebody', approvedAt: '2024-03-03T10:00:00.000Z' },
    { terms: 'on-background' },
    { terms: 'off-the-record' },
  ];
  const { title, personName, url } = CANARIES;

  it.each(PROTECTED)('is neither named, found nor told apart: %o', async (more) => {
    const secret = await keep({ title, personName, url, ...more });
    const all = await ask('GET', '/sources?limit=50', 'wire');
    expect(all.body.data.length).toBeGreaterThan(0);
    expect(all.text).not.toContain(secret);
    expect(SIGNS.exec(all.text)).toBeNull();
    for (const word of ['Quillfeather', 'Zephyrquartz', 'vexillology']) {
      expect((await ask('GET', `/sources?search=${word}`, 'wire')).body.data).toEqual([]);
    }
    // Without an approval the gate lets no story rest on it.
    if ('strength' in more) await change(secret, APPROVAL);
    const documentId = await liveOn(secret, await makeRecord(desk, { title: 'Open programme' }));
    const receipt = await receiptOf(documentId);
    expect(receipt.links).toMatchObject([
      { quote: CLEAN_WORDS, source: UNNAMED },
      { quote: SECOND_WORDS, source: { isNamed: true, title: 'Open programme' } },
    ]);
    const text = JSON.stringify(receipt);
    expect(SIGNS.exec(text)).toBeNull();
    expect(text).not.toContain(secret);
  });

  it('stays unnamed where it was at the publication, where it is now, and where its record is gone', async () => {
    const once = await keep({ title, strength: 'anonymous-described' });
    const named = await keep({ title, strength: 'named' });
    await change(once, APPROVAL);
    const documentId = await liveOn(once, named);
    const empty = { approvedBy: null, approvedAt: null, anonymityReason: null, strength: 'named' };
    await change(once, empty);
    await change(named, { terms: 'deep-background' });
    expect((await receiptOf(documentId)).links).toMatchObject([
      { source: UNNAMED },
      { source: UNNAMED },
    ]);
    const gone = await keep({ title });
    const other = await liveOn(gone);
    await desk.newsroom.strapi.db
      .query('plugin::attribution.link')
      .deleteMany({ where: { targetDocumentId: other } });
    await desk.newsroom.strapi.documents(SOURCE).delete({ documentId: gone });
    expect((await receiptOf(other)).links).toMatchObject([{ source: UNNAMED }]);
  });
});

describe('a record that a machine makes', () => {
  it('is unconfirmed, found, and in the trail in the name of the token', async () => {
    const token = 'content-source.create';
    const { body } = await ask('POST', '/sources', token, { ...newSource, title: 'Wire 4711' });
    expect(body.data).toEqual({
      documentId: expect.any(String),
      title: 'Wire 4711',
      outlet: 'Harbour Office',
      person: null,
      url: 'https://example.org/notice',
      date: '2024-02-03',
      strength: 'document',
      status: 'active',
      confirmed: false,
    });
    const found = await ask('GET', '/sources?search=4711', 'content-source.search');
    expect(found.body.data).toEqual([body.data]);
    expect(await trailOf(desk.newsroom, body.data.documentId)).toMatchObject([
      { kind: 'record-made', actorType: 'api-token', actorName: token },
    ]);
  });

  it('that is refused leaves nothing behind', async () => {
    const body = { ...newSource, title: 'Wire 4712', knownTo: 'somebody' };
    const answer = await ask('POST', '/sources', 'wire', body);
    expect(answer.body.error.message).toContain('knownTo');
    expect((await ask('GET', '/sources?search=4712', 'wire')).body.data).toEqual([]);
  });

  it('is changed and deleted by no route of the content API', async () => {
    const { body } = await ask('POST', '/sources', 'wire', newSource);
    const place = `/api/attribution/sources/${body.data.documentId}`;
    const { headers } = people.get('wire') ?? { headers: {} };
    const { http } = desk.newsroom;
    expect((await http().put(place).set(headers).send({ title: 'Mine' })).status).toBe(405);
    expect((await http().delete(place).set(headers)).status).toBe(405);
  });
});

it('words that block stay in the draft, and out of what readers are told', async () => {
  const { text } = await ask('GET', `/receipts/${STORY}/${draftId}?locale=en`, 'site');
  expect(text).not.toContain(BLOCKED_WORDS);
});
