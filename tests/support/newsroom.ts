import { fork, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Selector } from '../../plugins/attribution/engine';
import { buildNewsroom } from '../../scripts/build.mjs';

const STORY = 'api::story.story';
const PROCESS = path.resolve(__dirname, 'newsroom-process.mjs');
const PASSWORD = 'Night-desk-2026';
const STARTING_TIME_MS = 90_000;

/** Names the variable that tells where a database with the demo in it is: filling one takes as long as starting. */
export const SEEDED_DATABASE = 'SEEDED_DATABASE';

export type Person = 'reporter' | 'editor' | 'admin';

/** A story as the tests make it: each string of the body is a paragraph. */
interface StoryDraft {
  readonly title: string;
  readonly body: readonly string[];
}

/** A section of a feature: the paragraphs of a passage, a pull quote, the Markdown of a fact box, or of a timeline's moments. */
type SectionDraft =
  | { readonly passage: readonly string[] }
  | { readonly quote: string }
  | { readonly factBox: string }
  | { readonly moments: readonly string[] };

/** A feature as the tests make it. */
interface FeatureDraft {
  readonly title: string;
  readonly summary?: string;
  readonly sections: readonly SectionDraft[];
}

/** A running newsroom with the demo's people, records and stories, on a database of its own. */
export interface Newsroom {
  readonly url: string;
  readonly password: string;
  readonly emailOf: (person: Person) => string;
  /** Makes a draft as the editor; answers its document id. */
  readonly makeStory: (draft: StoryDraft) => Promise<string>;
  /** Makes a brief, written in Markdown, as the editor; answers its document id. */
  readonly makeBrief: (draft: { readonly title: string; readonly text: string }) => Promise<string>;
  /** Makes a source record as the editor, of no outlet and no known date; answers its document id. */
  readonly makeRecord: (record: {
    readonly title: string;
    readonly url: string;
  }) => Promise<string>;
  /** Puts another policy in force, as the admin. */
  readonly replacePolicy: (policy: object) => Promise<void>;
  /** Makes a feature of these sections, as the editor; answers its document id. */
  readonly makeFeature: (draft: FeatureDraft) => Promise<string>;
  /** Document id of the demo story with this slug. */
  readonly storyWith: (slug: string) => Promise<string>;
  /** Whether readers see the story. */
  readonly isLive: (documentId: string) => Promise<boolean>;
  /** Ties words of a story to a record the way an import does: past every check. */
  readonly linkAll: (documentId: string, selectors: readonly Selector[]) => Promise<void>;
  /** Puts a story live the way an import does: past every hook. */
  readonly importLive: (documentId: string) => Promise<void>;
  /** Leaves a copy of the database, as it is now. */
  readonly copyDatabase: (file: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

const environmentFor = (port: number, database: string): NodeJS.ProcessEnv => ({
  ...process.env,
  HOST: '127.0.0.1',
  PORT: String(port),
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: database,
  STRAPI_TELEMETRY_DISABLED: 'true',
  APP_KEYS: 'browser-tests-a,browser-tests-b',
  API_TOKEN_SALT: 'browser-tests',
  ADMIN_JWT_SECRET: 'browser-tests-admin',
  TRANSFER_TOKEN_SALT: 'browser-tests',
  JWT_SECRET: 'browser-tests-jwt',
  ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
  OWNER_PASSWORD: PASSWORD,
  DEMO_PASSWORD: PASSWORD,
});

/** The newsroom's process, as a test talks to it. */
interface Talk {
  readonly ask: (question: string, argument?: string) => Promise<unknown>;
  readonly ended: Promise<unknown>;
}

interface Reply {
  readonly id?: number;
  readonly answer?: unknown;
  readonly failure?: string;
}

const replyIn = (said: unknown): Reply => (typeof said === 'object' && said !== null ? said : {});

const talkTo = (child: ChildProcess): Talk => {
  let lastId = 0;
  return {
    ended: new Promise((resolve) => child.once('exit', resolve)),
    ask: (question, argument) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        const id = lastId;
        const listen = (said: unknown) => {
          const reply = replyIn(said);
          if (reply.id !== id) return;
          child.off('message', listen);
          if (reply.failure === undefined) resolve(reply.answer);
          else reject(new Error(reply.failure));
        };
        child.on('message', listen);
        child.send({ id, question, argument });
      }),
  };
};

const start = (env: NodeJS.ProcessEnv): Promise<Talk> =>
  new Promise((resolve, reject) => {
    const child = fork(PROCESS, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], execArgv: [] });
    const said: string[] = [];
    child.stdout?.on('data', (chunk) => said.push(String(chunk)));
    child.stderr?.on('data', (chunk) => said.push(String(chunk)));
    const fail = (why: string) => reject(new Error(`The newsroom ${why}:\n${said.join('')}`));
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail('did not start in time');
    }, STARTING_TIME_MS);
    child.once('message', () => {
      clearTimeout(timer);
      resolve(talkTo(child));
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`stopped with code ${code}`);
    });
  });

interface Answer {
  readonly data: Readonly<Record<string, string>>;
}

const answerOf = async (response: Response): Promise<Answer> => {
  const body = await response.json();
  if (!response.ok) throw new Error(`${response.url}: ${JSON.stringify(body)}`);
  return body;
};

const send = (method: 'POST' | 'PUT', url: string, body: object, token?: string) =>
  fetch(url, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  }).then(answerOf);
const post = send.bind(null, 'POST');

const blocksOf = (paragraphs: readonly string[]) =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

const sectionOf = (section: SectionDraft) => {
  if ('passage' in section) {
    return { __component: 'newsroom.passage', text: blocksOf(section.passage) };
  }
  if ('moments' in section) {
    const moments = section.moments.map((text) => ({ text }));
    return { __component: 'newsroom.timeline', moments };
  }
  return 'quote' in section
    ? { __component: 'newsroom.pull-quote', quote: section.quote }
    : { __component: 'newsroom.fact-box', text: section.factBox };
};

/** Builds what is not built, unless told that all is, and opens a newsroom with the demo in it. */
export const openNewsroom = async ({ isBuilt = false } = {}): Promise<Newsroom> => {
  if (!isBuilt) await buildNewsroom();
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-browser-'));
  const database = path.join(folder, 'newsroom.db');
  const seeded = process.env[SEEDED_DATABASE];
  if (seeded !== undefined) copyFileSync(seeded, database);
  const port = await freePort();
  const talk = await start(environmentFor(port, database));
  const url = `http://127.0.0.1:${port}`;
  const emailOf = (person: Person) => `${person}@newsroom.example`;
  const tokenOf = async (person: Person) =>
    (await post(`${url}/admin/login`, { email: emailOf(person), password: PASSWORD })).data[
      'token'
    ];
  const token = await tokenOf('editor');

  return {
    url,
    password: PASSWORD,
    emailOf,
    makeStory: async ({ title, body }) => {
      const place = `${url}/content-manager/collection-types/${STORY}?locale=en`;
      const made = await post(place, { title, body: blocksOf(body) }, token);
      return String(made.data['documentId']);
    },
    makeBrief: async (draft) => {
      const place = `${url}/content-manager/collection-types/api::brief.brief`;
      return String((await post(place, draft, token)).data['documentId']);
    },
    makeRecord: async ({ title, url: address }) => {
      const unknown = { outlet: null, person: null, date: null };
      const record = { ...unknown, title, url: address, kind: 'document', strength: 'document' };
      const place = `${url}/attribution/sources`;
      const made = await post(place, { ...record, firstHand: true }, token);
      return String(made.data['documentId']);
    },
    replacePolicy: async (policy) =>
      void (await send('PUT', `${url}/attribution/policy`, policy, await tokenOf('admin'))),
    makeFeature: async ({ title, summary, sections }) => {
      const place = `${url}/content-manager/collection-types/api::feature.feature`;
      const parts = summary === undefined ? {} : { summary: { text: summary } };
      const data = { title, ...parts, sections: sections.map(sectionOf) };
      return String((await post(place, data, token)).data['documentId']);
    },
    storyWith: async (slug) => String(await talk.ask('storyWith', slug)),
    isLive: async (documentId) => (await talk.ask('isLive', documentId)) === true,
    linkAll: async (documentId, selectors) =>
      void (await talk.ask('linkAll', JSON.stringify({ documentId, selectors }))),
    importLive: async (documentId) => void (await talk.ask('importLive', documentId)),
    copyDatabase: async (file) => void (await talk.ask('copyDatabase', file)),
    close: async () => {
      await talk.ask('close').catch(() => undefined);
      await talk.ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
