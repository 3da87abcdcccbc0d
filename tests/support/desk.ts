import type { Response } from 'supertest';
import { anonymous, makeRole, superAdmin, userWith, type Person } from './people';
import { draftOf, paragraphs, STORY } from './stories';
import { bootNewsroom, type Newsroom, type Variant } from './strapi';

const ROLES = ['reporter', 'editor', 'newsroom-admin', 'columnist'] as const;

/** A newsroom with somebody of each role in it, and their way to the plugin's routes. */
export interface Desk {
  readonly newsroom: Newsroom;
  readonly send: (method: string, path: string, name: string, body?: object) => Promise<Response>;
  /** Sends a file as a form does. */
  readonly upload: (
    path: string,
    name: string,
    file: string,
    content: string | Buffer,
  ) => Promise<Response>;
  /** Saves a draft as the content manager does. */
  readonly save: (name: string, documentId: string, fields: object) => Promise<void>;
  readonly join: (name: string, person: Person) => void;
  readonly person: (name: string) => Person;
  /** Makes a person of a role that is there. */
  readonly hire: (role: string, name: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Boots a newsroom on an empty database. */
export const openDesk = async (variant: Variant = {}): Promise<Desk> => {
  const newsroom = await bootNewsroom(variant);
  const people = new Map<string, Person>([['nobody', anonymous]]);
  const roles = new Map<string, number>();
  people.set('super admin', await superAdmin(newsroom));
  for (const code of ROLES) {
    const { id } = await makeRole(newsroom, code);
    roles.set(code, id);
    people.set(code, await userWith(newsroom, id, code));
  }
  const as = (name: string): Person => {
    const person = people.get(name);
    if (person === undefined) throw new Error(`Nobody is called ${name}`);
    return person;
  };
  return {
    newsroom,
    send: async (method, path, name, body) => {
      const request = newsroom.http();
      const address = `/attribution${path}`;
      const { headers } = as(name);
      switch (method) {
        case 'GET':
          return request.get(address).set(headers);
        case 'POST':
          return request
            .post(address)
            .set(headers)
            .send(body ?? {});
        case 'PUT':
          return request
            .put(address)
            .set(headers)
            .send(body ?? {});
        default:
          return request.delete(address).set(headers);
      }
    },
    upload: async (path, name, file, content) =>
      newsroom
        .http()
        .post(`/attribution${path}`)
        .set(as(name).headers)
        .attach('file', Buffer.from(content), file),
    save: async (name, documentId, fields) => {
      await newsroom
        .http()
        .put(`/content-manager/collection-types/${STORY}/${documentId}?locale=en`)
        .set(as(name).headers)
        .send(fields)
        .expect(200);
    },
    person: as,
    join: (name, person) => void people.set(name, person),
    hire: async (role, name) => {
      people.set(name, await userWith(newsroom, roles.get(role) ?? 0, name));
    },
    stop: () => newsroom.stop(),
  };
};

export const newSource = {
  title: 'Harbour office notice',
  outlet: 'Harbour Office',
  person: null,
  kind: 'statement',
  strength: 'document',
  url: 'https://example.org/notice',
  date: '2024-02-03',
  firstHand: true,
};

/** The first place of words that stand once in the body, which begins with them unless `start` says otherwise. */
export const selectorOf = (exact: string, start = 0) => ({
  field: 'body',
  quote: { exact, prefix: '', suffix: '' },
  position: { start, end: start + exact.length },
});

/** The words where they stand in the body, as the panel describes them. */
export const selectorIn = (body: string, exact: string) => {
  const start = body.indexOf(exact);
  const end = start + exact.length;
  return {
    field: 'body',
    quote: {
      exact,
      prefix: body.slice(Math.max(0, start - 32), start),
      suffix: body.slice(end, end + 32),
    },
    position: { start, end },
  };
};

export const about = (documentId: string) => ({ uid: STORY, documentId, locale: 'en' });

export const waiverOn = (documentId: string, more: object = {}) => ({
  ...about(documentId),
  fingerprint: 'fingerprint',
  rule: 'placeholder-marker',
  quote: 'TK',
  reason: 'not-a-claim',
  ...more,
});

export const requestOn = (documentId: string, more: object = {}) => ({
  ...about(documentId),
  findings: [{ fingerprint: 'fingerprint', rule: 'placeholder-marker', quote: 'TK' }],
  ...more,
});

/** A record that the chief made; answers its id. */
export const makeRecord = async ({ send }: Desk, more: object = {}): Promise<string> => {
  const { body } = await send('POST', '/sources', 'super admin', { ...newSource, ...more });
  return body.data.documentId;
};

/** Saves a draft of a story with this body. */
export const draftWith = async (
  { newsroom }: Desk,
  body: ReturnType<typeof paragraphs>,
  title = 'Choir sings until supper',
): Promise<string> => (await draftOf(newsroom, { title, body })).documentId;

/** The statuses of answers to requests that were sent at the same moment, the lowest first. */
export const statusesOf = (answers: readonly Response[]): readonly number[] =>
  answers.map(({ status }) => status).toSorted((a, b) => a - b);

/** Waits until all that follows a change is written. */
export const settled = async ({ newsroom }: Desk): Promise<void> =>
  newsroom.strapi.plugin('attribution').service('storedReports').settled();

/** The context of a story as somebody's panel gets it. */
export const contextOf = async ({ send }: Desk, documentId: string, name = 'reporter') =>
  (await send('GET', `/contexts/${STORY}/${documentId}?locale=en`, name)).body.data;
