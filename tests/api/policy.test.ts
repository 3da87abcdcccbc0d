import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, settled, statusesOf, type Desk } from '../support/desk';
import { blockedStory, cleanStory, draftOf, STORY } from '../support/stories';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk?.stop();
});

const daily = { preset: 'daily', severities: {}, whenNotChecked: 'block' };
const weighing = (rule: string, weight: string) => ({ ...daily, severities: { [rule]: weight } });

const put = (body: object, name = 'newsroom-admin') => desk.send('PUT', '/policy', name, body);
const versions = async (query = '') =>
  (await desk.send('GET', `/policy/versions?${query}`, 'reporter')).body;
const inForce = async () => (await desk.send('GET', '/policy', 'reporter')).body.data;
const impactOf = async (body: object, name = 'newsroom-admin') =>
  (await desk.send('POST', '/policy/impact', name, body)).body.data;

describe('the history of the policy', () => {
  it('is empty until somebody saves one, and then begins with what held before', async () => {
    expect((await versions()).data).toEqual([]);
    const first = await inForce();
    const note = 'Figures blocked after the harbour correction.';
    await put({ ...weighing('unattributed-number', 'error'), note });
    const { data, meta } = await versions();
    expect(data).toMatchObject([
      {
        savedBy: 'newsroom-admin Example',
        note,
        policy: { severities: { 'unattributed-number': 'error' } },
      },
      { savedBy: 'system', savedAt: null, note: null, policy: first },
    ]);
    expect(Date.parse(data[0].savedAt)).not.toBeNaN();
    expect(meta).toEqual({ page: 1, pageSize: 25, total: 2 });
  });

  it('keeps a row for each save, also of a policy that held before, and none where nothing changed', async () => {
    await put(weighing('floating-date', 'warning'));
    const before = (await versions()).meta.total;
    await put(weighing('floating-date', 'warning'));
    expect((await versions()).meta.total).toBe(before);
    const oldest = (await versions()).data.at(-1);
    const { version, ...terms } = oldest.policy;
    await put({ ...terms, note: 'Restored.' });
    expect(await inForce()).toEqual(oldest.policy);
    const { data, meta } = await versions('pageSize=1');
    expect(meta.total).toBe(before + 1);
    expect(data).toMatchObject([{ note: 'Restored.', policy: { version } }]);
  });

  it('is told in the trail with the reason', async () => {
    await put({ ...weighing('floating-date', 'error'), note: 'Dates matter in an election.' });
    const { body } = await desk.send('GET', '/trail?kind=policy-changed&pageSize=1', 'editor');
    expect(body.data).toMatchObject([{ detail: { note: 'Dates matter in an election.' } }]);
  });
});

describe('two people at one policy', () => {
  it('refuses the second, who started from what no longer holds, and tells who was first', async () => {
    await desk.hire('newsroom-admin', 'second admin');
    const { version } = await inForce();
    await put({ ...weighing('pronoun-speaker', 'off'), basedOn: version });
    const second = { ...weighing('pronoun-speaker', 'error'), basedOn: version };
    const { status, body } = await put(second, 'second admin');
    expect(status).toBe(409);
    expect(body.error.message).toContain('newsroom-admin Example has saved another policy');
    expect((await inForce()).severities).toEqual({ 'pronoun-speaker': 'off' });
    const again = await put({ ...second, basedOn: (await inForce()).version }, 'second admin');
    expect(again.status).toBe(200);
  });

  it('saves one of two who save at the same moment', async () => {
    const { version: basedOn } = await inForce();
    const answers = await Promise.all([
      put({ ...weighing('fragment-quote', 'off'), basedOn }),
      put({ ...weighing('fragment-quote', 'error'), basedOn }),
    ]);
    expect(statusesOf(answers)).toEqual([200, 409]);
  });
});

describe('what a policy would change', () => {
  it('names the open stories whose flags would be others, and counts them before and after', async () => {
    await put(daily);
    const { documentId } = await draftOf(desk.newsroom, blockedStory('Harbour office to close'));
    await draftOf(desk.newsroom, cleanStory());
    await settled(desk);
    expect(await impactOf(daily)).toEqual({ open: 2, judged: 2, touched: [] });
    const impact = await impactOf(weighing('placeholder-marker', 'warning'));
    expect(impact).toMatchObject({ open: 2, judged: 2 });
    expect(impact.touched).toEqual([
      {
        uid: STORY,
        documentId,
        locale: 'en',
        title: 'Harbour office to close',
        before: expect.objectContaining({ blockers: 1, warnings: 0 }),
        after: expect.objectContaining({ blockers: 0, warnings: 1 }),
      },
    ]);
    expect(await inForce()).toMatchObject(daily);
  });

  it('leaves out a story that is live as it stands', async () => {
    const { documentId } = await draftOf(desk.newsroom, cleanStory('A choir goes live'));
    await settled(desk);
    const before = (await impactOf(daily)).open;
    await desk.newsroom.strapi.documents(STORY).publish({ documentId });
    await settled(desk);
    expect((await impactOf(daily)).open).toBe(before - 1);
  });
});

it('says which content types, fields and own rules a policy may speak of', async () => {
  const { body } = await desk.send('GET', '/policy/scope', 'reporter');
  const story = body.data.types.find(({ uid }: { uid: string }) => uid === STORY);
  expect(story.fields).toContain('body');
  expect(story.name).not.toBe('');
  expect(body.data.ownRules).toMatchObject([{ id: 'unnamed-sister-paper', severity: 'warning' }]);
});

it('says which roles may let what stand', async () => {
  const { body } = await desk.send('GET', '/policy/scope', 'reporter');
  expect(body.data.roles).toEqual(
    expect.arrayContaining([
      { name: 'Author', waivesFlags: true, waivesBlockers: false },
      { name: 'Editor', waivesFlags: true, waivesBlockers: true },
      { name: 'Super Admin', waivesFlags: true, waivesBlockers: true },
    ]),
  );
});
