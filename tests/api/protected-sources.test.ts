import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { about, newSource, openDesk, selectorOf, type Desk } from '../support/desk';
import { apiToken, userWith, type Person } from '../support/people';
import { CLEAN_WORDS, cleanStory, draftOf, STORY } from '../support/stories';

const SOURCE = 'plugin::attribution.source';
const CM = '/content-manager';

/** Words that stand nowhere but in the fields that protect a source. */
const CANARIES = {
  anonymityReason: 'Zephyrquartz the office would dismiss them',
  knownTo: 'Yonderwicket',
  approvedBy: 'Xylotrumpet',
};
const SIGNS = /zephyrquartz|yonderwicket|xylotrumpet|off-the-record|2019-07-13/iu;

const FIELDS = [...Object.keys(CANARIES), 'approvedAt', 'terms'];

let desk: Desk;
let sourceId = '';
let storyId = '';
const people = new Map<string, Person>();
const emitted: unknown[] = [];
const logged: unknown[] = [];

const CLOSED = [
  'public',
  'read-only token',
  'full-access token',
  'custom token',
  'reader',
  'reporter',
  'editor without the permission',
  'admin token',
];
const OPEN = ['editor', 'newsroom-admin', 'super admin'];

const get = (path: string, name: string) =>
  desk.newsroom
    .http()
    .get(path)
    .set(people.get(name)?.headers ?? {});

const bearer = (name: string, token: string): void => {
  people.set(name, { name, headers: { Authorization: `Bearer ${token}` } });
};

const fullEditor = async (): Promise<void> => {
  const { strapi } = desk.newsroom;
  const role = await strapi.service('admin::role').create({
    name: 'desk chief',
    code: 'desk-chief',
    description: 'All that an editor may, but not this',
  });
  const editor = await strapi.db.query('admin::role').findOne({ where: { code: 'editor' } });
  const held = await strapi.db
    .query('admin::permission')
    .findMany({ where: { role: { id: editor.id } } });
  const every = Object.keys(strapi.contentType(SOURCE).attributes);
  await strapi.service('admin::role').addPermissions(
    role.id,
    held
      .filter(({ action }: { action: string }) => !action.endsWith('.anonymity.read'))
      .map(({ action, subject, properties }: Record<string, unknown>) => ({
        action,
        subject,
        properties: subject === SOURCE ? { fields: every } : properties,
        conditions: [],
      })),
  );
  people.set('editor without the permission', await userWith(desk.newsroom, role.id, 'deskchief'));
};

const tokens = async (): Promise<void> => {
  const { strapi } = desk.newsroom;
  const make = async (name: string, more: object) => {
    const { accessKey } = await strapi
      .service('admin::api-token')
      .create({ name, description: '', lifespan: null, ...more });
    bearer(name, accessKey);
  };
  people.set('full-access token', await apiToken(desk.newsroom));
  await make('read-only token', { type: 'read-only' });
  await make('custom token', {
    type: 'custom',
    permissions: [`${STORY}.find`, `${STORY}.findOne`],
  });
  const made = await desk.newsroom
    .http()
    .post('/admin/admin-tokens')
    .set(people.get('super admin')?.headers ?? {})
    .send({
      name: 'bot',
      description: '',
      lifespan: null,
      adminPermissions: [
        {
          action: 'plugin::attribution.reports.read',
          subject: null,
          properties: {},
          conditions: [],
        },
        {
          action: 'plugin::content-manager.explorer.read',
          subject: SOURCE,
          properties: { fields: ['title', ...FIELDS] },
          conditions: [],
        },
      ],
    });
  expect(made.body.error).toBeUndefined();
  bearer('admin token', made.body.data.accessKey);
};

beforeAll(async () => {
  desk = await openDesk();
  const { strapi } = desk.newsroom;
  strapi.eventHub.subscribe(async (name: string, ...payload: unknown[]) => {
    emitted.push([name, payload]);
  });
  for (const transport of strapi.log.transports) transport.silent = true;
  strapi.log.level = 'silly';
  strapi.log.on('data', (line: unknown) => logged.push(line));
  for (const name of ['super admin', 'reporter', 'editor', 'newsroom-admin']) {
    people.set(name, desk.person(name));
  }
  people.set('public', { name: 'public', headers: {} });
  await fullEditor();
  await tokens();
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  await strapi.plugin('users-permissions').service('user').add({
    username: 'reader',
    email: 'reader@newsroom.example',
    password: 'Password123',
    provider: 'local',
    confirmed: true,
    role: role.id,
  });
  const login = await desk.newsroom
    .http()
    .post('/api/auth/local')
    .send({ identifier: 'reader', password: 'Password123' });
  bearer('reader', login.body.jwt);

  const saved = await desk.newsroom
    .http()
    .post(`${CM}/collection-types/${SOURCE}`)
    .set(people.get('super admin')?.headers ?? {})
    .send({
      title: 'Call with the pilot',
      kind: 'interview',
      strength: 'anonymous-described',
      date: '2024-03-02',
      datePrecision: 'day',
      describedAs: 'a pilot of the company',
      approvedAt: '2019-07-13T10:00:00.000Z',
      terms: 'off-the-record',
      ...CANARIES,
    })
    .expect(201);
  sourceId = saved.body.data.documentId;
  await desk.newsroom
    .http()
    .post(`${CM}/collection-types/${SOURCE}`)
    .set(people.get('super admin')?.headers ?? {})
    .send({
      title: 'Based on the call',
      kind: 'article',
      strength: 'outlet',
      date: '2024-03-02',
      datePrecision: 'day',
      basedOn: { connect: [{ documentId: sourceId }] },
    });
  storyId = (await draftOf(desk.newsroom, cleanStory())).documentId;
  await desk.send('POST', '/links', 'super admin', {
    ...about(storyId),
    sourceId,
    selectors: [selectorOf(CLEAN_WORDS)],
  });
  await desk.newsroom.strapi.documents(STORY).publish({ documentId: storyId });
});
afterAll(async () => {
  await desk?.stop();
});

/** Every place where a record, or something that rests on it, is read. */
const places = (): readonly string[] => {
  const list = `${CM}/collection-types/${SOURCE}`;
  return [
    list,
    `${list}?populate=*`,
    `${list}?populate[basedOn]=*`,
    `${list}?populate[basedOn][populate]=*`,
    `${list}/${sourceId}`,
    `${CM}/collection-types/plugin::attribution.link?populate=*`,
    `${CM}/collection-types/plugin::attribution.receipt`,
    `${CM}/relations/plugin::attribution.link/source`,
    `${CM}/relations/plugin::attribution.source/basedOn?pageSize=50`,
    `/attribution/sources`,
    `/attribution/library/records`,
    `/attribution/library/records/${sourceId}`,
    `/attribution/library/records/${sourceId}/claims`,
    `/attribution/library/duplicates?sign=likeness`,
    `/attribution/contexts/${STORY}/${storyId}?locale=en`,
    `/attribution/reports/${STORY}/${storyId}?locale=en`,
    `/attribution/reports?uid=${STORY}&locale=en&documentIds=${storyId}`,
    '/attribution/requests?state=open',
    '/attribution/trail',
    '/attribution/trail/export',
    `/attribution/approvals/${STORY}/${storyId}?locale=en`,
    `/api/attribution/sources`,
    `/api/attribution/sources?search=call`,
    `/api/attribution/receipts/${STORY}/${storyId}?locale=en`,
    `/api/attribution/reports/${STORY}/${storyId}?locale=en`,
    `/api/stories?populate=*`,
    `/api/stories?populate[source]=*`,
  ];
};

/** Questions whose answer, were there one, would tell what stands in a field: a few for each field, every way for one. */
const questions = (field: string, value: string): readonly string[] => {
  const list = `${CM}/collection-types/${SOURCE}`;
  const plain = [
    `${list}?filters[${field}][$startsWith]=${value}`,
    `${list}?filters[basedOn][${field}][$startsWith]=${value}`,
    `${list}?sort=${field}:ASC`,
  ];
  if (field !== 'knownTo') return plain;
  return [
    ...plain,
    `${list}?filters[$and][0][${field}][$contains]=${value}`,
    `${list}?filters[$not][${field}][$null]=true`,
    `${list}?filters[$or][0][basedOn][${field}][$ne]=${value}`,
    `${list}?sort[0]=basedOn.${field}:desc`,
    `${list}?sort[basedOn][${field}]=desc`,
    `${list}?fields[0]=${field}&sort=title:ASC`,
    `${list}?populate[basedOn][filters][${field}][$startsWith]=${value}`,
    `${list}?populate[basedOn][sort]=${field}`,
    `${list}?populate[basedOn][fields][0]=${field}`,
    `${CM}/collection-types/plugin::attribution.link?filters[source][${field}][$startsWith]=${value}`,
    `${CM}/collection-types/plugin::attribution.link?sort=source.${field}:ASC`,
    `${CM}/relations/plugin::attribution.link/source?filters[${field}][$startsWith]=${value}`,
    `${CM}/relations/plugin::attribution.source/basedOn?filters[basedOn][${field}][$startsWith]=${value}`,
    `/api/stories?filters[${field}][$startsWith]=${value}`,
  ];
};

/** What an answer tells: its status where it is refused, else how many and which, without what changes by itself. */
const told = ({ status, body }: { readonly status: number; readonly body: unknown }): string => {
  const ids = [...JSON.stringify(body).matchAll(/"documentId":"(\w+)"/gu)].map(([, id]) => id);
  return status >= 400 ? 'refused' : JSON.stringify(ids);
};

describe('what protects a source', () => {
  it.each(CLOSED)('is in no answer to %s', async (name) => {
    for (const path of places()) {
      const { text } = await get(path, name);
      expect([path, SIGNS.exec(text)?.[0]]).toEqual([path, undefined]);
    }
  });

  it.each(CLOSED)('is told to %s by no filter, order, count or choice of fields', async (name) => {
    const values: Readonly<Record<string, string>> = {
      ...CANARIES,
      approvedAt: '2019-07-13T10:00:00.000Z',
      terms: 'off-the-record',
    };
    for (const field of FIELDS) {
      const right = questions(field, values[field] ?? '');
      const wrong = questions(field, field === 'approvedAt' ? '2001-01-01' : 'on-background');
      for (const [index, path] of right.entries()) {
        const answer = told(await get(encodeURI(path), name));
        expect([path, answer]).toEqual([
          path,
          told(await get(encodeURI(wrong[index] ?? ''), name)),
        ]);
      }
    }
  });

  it.each([
    `${CM}/collection-types/${SOURCE}?filters[knownTo][$startsWith]=`,
    `${CM}/collection-types/${SOURCE}?filters[basedOn][knownTo][$startsWith]=`,
    `${CM}/collection-types/plugin::attribution.link?filters[source][knownTo][$startsWith]=`,
  ])('is asked for by those who may read it: %s', async (question) => {
    const right = told(await get(encodeURI(`${question}${CANARIES.knownTo}`), 'super admin'));
    expect(right).toMatch(/^\["/u);
    expect(told(await get(encodeURI(`${question}nobody`), 'super admin'))).toBe('[]');
  });

  it.each([...CLOSED, ...OPEN])('is not searched, whoever asks: %s', async (name) => {
    for (const word of Object.values(CANARIES)) {
      for (const path of [
        `${CM}/collection-types/${SOURCE}?_q=${word}`,
        `${CM}/relations/plugin::attribution.link/source?_q=${word}`,
        `/attribution/sources?search=${word}`,
        `/attribution/library/records?search=${word}`,
        `/api/attribution/sources?search=${word}`,
      ]) {
        expect([path, told(await get(encodeURI(path), name))]).not.toEqual([
          path,
          expect.stringContaining(sourceId),
        ]);
      }
    }
  });

  it.each(OPEN)(
    'is read by %s where the record is kept, and on its page in the library',
    async (name) => {
      const { body } = await get(`${CM}/collection-types/${SOURCE}/${sourceId}`, name);
      expect(body.data).toMatchObject(CANARIES);
      const page = await get(`/attribution/library/records/${sourceId}`, name);
      expect(page.body.data.anonymity).toMatchObject(CANARIES);
    },
  );

  it('stays as it is when somebody saves the record who may not read it', async () => {
    await desk.newsroom
      .http()
      .put(`${CM}/collection-types/${SOURCE}/${sourceId}`)
      .set(people.get('editor without the permission')?.headers ?? {})
      .send({ title: 'Call with a pilot', knownTo: null, approvedBy: 'me' })
      .expect(200);
    const { body } = await get(`${CM}/collection-types/${SOURCE}/${sourceId}`, 'editor');
    expect(body.data).toMatchObject({ title: 'Call with a pilot', ...CANARIES });
  });

  it('is a closed door in GraphQL', async () => {
    for (const name of CLOSED.slice(0, 5)) {
      const { text } = await desk.newsroom
        .http()
        .post('/graphql')
        .set(people.get(name)?.headers ?? {})
        .send({ query: '{ sources { knownTo } attributionSources { knownTo } }' });
      expect(text).toContain('Cannot query field');
      expect(SIGNS.exec(text)).toBeNull();
    }
  });

  it('leaves by no webhook and stands in no log', () => {
    expect(JSON.stringify(emitted)).toContain(sourceId);
    expect(SIGNS.exec(JSON.stringify(emitted))).toBeNull();
    // What somebody asked for stands in the address that they typed.
    const lines = logged
      .map((line) => JSON.stringify(line))
      .filter((line) => !/GET .*\?/u.test(line));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => SIGNS.test(line))).toEqual([]);
  });

  it('is written by a reporter who makes the record, and not read back', async () => {
    const made = await desk.send('POST', '/sources', 'reporter', {
      ...newSource,
      describedAs: 'a second pilot',
      anonymityReason: CANARIES.anonymityReason,
    });
    expect(made.status).toBe(201);
    expect(SIGNS.exec(made.text)).toBeNull();
    const record = `${CM}/collection-types/${SOURCE}/${made.body.data.documentId}`;
    expect(SIGNS.exec((await get(record, 'reporter')).text)).toBeNull();
    expect((await get(record, 'editor')).body.data).toMatchObject({
      describedAs: 'a second pilot',
      anonymityReason: CANARIES.anonymityReason,
    });
  });

  it('leaves the description to those who may read the record', async () => {
    const { body } = await get(`${CM}/collection-types/${SOURCE}/${sourceId}`, 'reporter');
    expect(body.data.describedAs).toBe('a pilot of the company');
  });
});
