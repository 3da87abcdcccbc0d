import { expect, it } from 'vitest';
import type { GovernedType } from './governed';
import type { StoredVersion } from './stories';
import { uncheckedService } from './unchecked';

const TYPE: GovernedType = {
  uid: 'api::story.story',
  titleField: 'title',
  fields: [{ field: 'body', format: 'blocks', role: 'body' }],
  holder: { uid: 'api::story.story', texts: ['body'], defaults: {}, parts: {} },
  attributes: ['body'],
  section: null,
  sharedFields: [],
  localised: true,
  hasDrafts: true,
};

const liveStory = (number: number): StoredVersion => ({
  type: TYPE,
  documentId: `story${number}`,
  locale: 'en',
  title: `Story ${number}`,
  publishedAt: '2026-04-01T00:00:00.000Z',
  savedAt: '2026-04-01T00:00:00.000Z',
  values: { body: 'A long text.', createdBy: { id: 1 } },
});

/** A newsroom of so many live stories, one of which came past the gate; its clock is the test's. */
const newsroomOf = (stories: number) => {
  const clock = { minutes: 0 };
  const rounds = { begun: 0 };
  const service = uncheckedService({
    types: () => [TYPE],
    async *live() {
      rounds.begun += 1;
      yield Array.from({ length: stories }, (_, number) => liveStory(number));
    },
    textHashOf: () => 'hash',
    standingsOf: async (texts) => texts.map((_, place) => (place === 0 ? 'no-receipt' : 'checked')),
    now: () => new Date(Date.UTC(2026, 3, 1, 0, clock.minutes)),
    log: (message) => expect.unreachable(message),
  });
  return {
    clock,
    rounds,
    list: () => service.page({ page: 1, pageSize: 10 }, () => true),
    service,
  };
};

it('reads a small newsroom anew for everybody who asks', async () => {
  const { list, rounds } = newsroomOf(500);
  await list();
  await list();
  expect(rounds.begun).toBe(2);
});

it('answers at once in a large one, and reads it again behind the answer once a minute', async () => {
  const { list, clock, rounds, service } = newsroomOf(501);
  await service.count();
  expect((await list()).data).toMatchObject([{ documentId: 'story0', reason: 'no-receipt' }]);
  expect(rounds.begun).toBe(1);
  clock.minutes = 2;
  expect((await list()).meta.readAt).toBe('2026-04-01T00:00:00.000Z');
  await expect.poll(() => rounds.begun).toBe(2);
  await expect.poll(async () => (await list()).meta.readAt).toBe('2026-04-01T00:02:00.000Z');
});

it('asks for permission story by story, and keeps no text for that', async () => {
  const { service } = newsroomOf(3);
  const asked: unknown[] = [];
  const { meta } = await service.page({ page: 1, pageSize: 10 }, (uid, values) => {
    asked.push([uid, values]);
    return false;
  });
  expect(meta.total).toBe(0);
  expect(asked).toEqual([['api::story.story', { createdBy: { id: 1 } }]]);
});
