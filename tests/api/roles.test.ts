import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRole } from '../support/people';
import { bootNewsroom, type Newsroom } from '../support/strapi';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await bootNewsroom();
});
afterAll(async () => {
  await newsroom?.stop();
});

const roleWith = (code: string) =>
  newsroom.strapi.db.query('admin::role').findOne({ where: { code } });

const actionsOf = async (code: string): Promise<readonly string[]> => {
  const { id } = await roleWith(code);
  const permissions = await newsroom.strapi.db
    .query('admin::permission')
    .findMany({ where: { role: { id } } });
  return permissions
    .map(({ action }: { action: string }) => action)
    .filter((action: string) => action.startsWith('plugin::attribution.'))
    .map((action: string) => action.replace('plugin::attribution.', ''))
    .toSorted();
};

const REPORTER = ['findings.waive', 'links.write', 'reports.read'];
const EDITOR = [
  'blockers.waive',
  'findings.waive',
  'links.write',
  'records.manage',
  'reports.read',
];

describe('on first boot', () => {
  it("Strapi's authors may link and waive, its editors may waive blockers and manage records", async () => {
    expect(await actionsOf('strapi-author')).toEqual(REPORTER);
    expect(await actionsOf('strapi-editor')).toEqual(EDITOR);
  });

  it("the newsroom's roles get theirs when they are made", async () => {
    await makeRole(newsroom, 'reporter');
    await makeRole(newsroom, 'editor');
    await makeRole(newsroom, 'newsroom-admin');
    await makeRole(newsroom, 'intern');
    expect(await actionsOf('reporter')).toEqual(REPORTER);
    expect(await actionsOf('editor')).toEqual(EDITOR);
    expect(await actionsOf('newsroom-admin')).toEqual([...EDITOR, 'policy.manage'].toSorted());
    expect(await actionsOf('intern')).toEqual([]);
  });
});

it('what an admin took away stays away after a restart', async () => {
  const { id } = await roleWith('reporter');
  await newsroom.strapi
    .service('admin::role')
    .assignPermissions(id, [
      { action: 'plugin::attribution.reports.read', subject: null, conditions: [], properties: {} },
    ]);
  newsroom = await newsroom.restart();
  expect(await actionsOf('reporter')).toEqual(['reports.read']);
  expect(await actionsOf('editor')).toEqual(EDITOR);
});
