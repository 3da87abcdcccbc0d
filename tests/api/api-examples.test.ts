import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences, examplesIn, filled, type PageExample } from '../support/page-examples';
import { makeRole, PASSWORD, superAdmin, userWith, type Person } from '../support/people';
import { bootNewsroom, type Newsroom } from '../support/strapi';

const PAGE = path.resolve(__dirname, '../../plugins/attribution/docs/api.md');
/** How long a page may be asked the same again: work goes on behind some answers. */
const PATIENCE_MS = 15_000;
const DAY_MS = 86_400_000;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

const examples = examplesIn(readFileSync(PAGE, 'utf8'));

let newsroom: Newsroom;
/** What the page takes for granted, then what answers add. */
let known = new Map<string, string>();
/** Each example builds on those before it. */
let isBroken = false;

const tokenOf = ({ headers }: Person): string =>
  (headers['Authorization'] ?? '').replace('Bearer ', '');

beforeAll(async () => {
  newsroom = await bootNewsroom();
  known.set('password', PASSWORD);
  known.set('today', dayOf(Date.now()));
  known.set('tomorrow', dayOf(Date.now() + DAY_MS));
  known.set('owner', tokenOf(await superAdmin(newsroom)));
  for (const [code, name] of [
    ['reporter', 'reporter'],
    ['editor', 'editor'],
    ['newsroom-admin', 'admin'],
  ] as const) {
    const { id } = await makeRole(newsroom, code);
    const person = await userWith(newsroom, id, name);
    if (name !== 'reporter') known.set(name, tokenOf(person));
  }
});
afterAll(async () => {
  await newsroom?.stop();
});

const isForm = ({ headers }: PageExample): boolean =>
  headers['Content-Type']?.startsWith('multipart/') === true;

const send = (example: PageExample) => {
  const { method, path: place, headers, body } = example;
  const agent = newsroom.http();
  const address = encodeURI(filled(place, known));
  const requests = new Map([
    ['GET', () => agent.get(address)],
    ['POST', () => agent.post(address)],
    ['PUT', () => agent.put(address)],
    ['DELETE', () => agent.delete(address)],
  ]);
  const request = requests.get(method)?.();
  if (request === undefined) throw new Error(`${method} is no method`);
  const named = Object.entries(headers).map(([name, value]) => [name, filled(value, known)]);
  request.set({ 'Content-Type': 'application/json', ...Object.fromEntries(named) });
  if (body === '') return request;
  const text = filled(body, known);
  return request.send(isForm(example) ? `${text.replaceAll('\n', '\r\n')}\r\n` : text);
};

/** Sends it once; what is wrong with the answer, and what placeholders stand for afterwards. */
const tried = async (example: PageExample) => {
  const { status, body } = await send(example);
  const note = new Map(known);
  const shown = example.answer;
  if (shown === undefined) {
    return { wrong: status === 204 ? [] : [`${status} ${JSON.stringify(body)}`], note };
  }
  const isRefusal = typeof shown === 'object' && shown !== null && 'error' in shown;
  const wrong = differences(shown, body, note);
  const isMeant = isRefusal ? body.error?.status === status : status < 300;
  return { wrong: isMeant ? wrong : [`status ${status}`, ...wrong], note };
};

describe('what the page of examples shows', () => {
  it('is there', () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  it.for(examples.map((example) => [example.name, example] as const))(
    '%s',
    async ([, example], { skip }) => {
      skip(isBroken, 'An example before it does not hold');
      isBroken = true;
      const until = Date.now() + PATIENCE_MS;
      let { wrong, note } = await tried(example);
      while (wrong.length > 0 && example.method === 'GET' && Date.now() < until) {
        await setTimeout(200);
        ({ wrong, note } = await tried(example));
      }
      expect(wrong).toEqual([]);
      known = note;
      isBroken = false;
    },
  );
});
