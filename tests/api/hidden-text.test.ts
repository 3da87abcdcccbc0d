import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiToken, type Person } from '../support/people';
import { BLOCKED_WORDS, CLEAN_WORDS, liveRows, STORY } from '../support/stories';
import { bootNewsroom, documentsIn, type Newsroom } from '../support/strapi';

let newsroom: Newsroom;
let wire: Person;

beforeAll(async () => {
  newsroom = await bootNewsroom();
  wire = await apiToken(newsroom);
});
afterAll(async () => {
  await newsroom?.stop();
});

const leaf = (text: string, more = {}) => ({ type: 'text', text, ...more });
const paragraph = (children: readonly object[], more = {}) => ({
  type: 'paragraph',
  children,
  ...more,
});

/** Bodies that Strapi takes and front ends show, whose fault stands where no editor would put it. */
const BODIES: readonly (readonly [string, readonly object[]])[] = [
  ['in the children of a paragraph with text', [paragraph([leaf(BLOCKED_WORDS)], { text: '' })]],
  ['in the text of a paragraph', [paragraph([leaf(CLEAN_WORDS)], { text: BLOCKED_WORDS })]],
  [
    'in the children of a text leaf',
    [paragraph([leaf(CLEAN_WORDS, { children: [leaf(BLOCKED_WORDS)] })])],
  ],
  [
    'in a block of code',
    [
      paragraph([leaf(CLEAN_WORDS)]),
      { type: 'code', language: null, children: [leaf(BLOCKED_WORDS)] },
    ],
  ],
];

describe.each(BODIES)('a story whose fault stands %s', (_where, body) => {
  it('is refused over REST', async () => {
    const { status, body: answer } = await newsroom
      .http()
      .post('/api/stories')
      .set(wire.headers)
      .send({ data: { title: 'Harbour office to close', body } });
    expect(answer).toMatchObject({ error: { name: 'ValidationError' } });
    expect([status, await liveRows(newsroom)]).toEqual([400, 0]);
  });

  it('is refused by the Document Service', async () => {
    const { documentId } = await documentsIn(newsroom, STORY).create({
      data: { title: 'Harbour office to close', body },
    });
    await expect(documentsIn(newsroom, STORY).publish({ documentId })).rejects.toMatchObject({
      name: 'ValidationError',
    });
    expect(await liveRows(newsroom, documentId)).toBe(0);
  });
});
