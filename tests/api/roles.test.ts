import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selectorOf } from '../support/desk';
import { makeRole, userWith } from '../support/people';
import { blockedStory, BLOCKED_WORDS, draftOf, STORY } from '../support/stories';
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
  'anonymity.read',
  'blockers.waive',
  'findings.waive',
  'insights.read',
  'links.write',
  'records.manage',
  'reports.read',
  'trail.read',
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

describe("Strapi's own Author, who may work on stories of their own alone", () => {
  const CM = `/content-manager/collection-types/${STORY}`;

  /** On a fresh database Strapi leaves its own roles without a locale of a localised type. */
  const openLocales = async (roleId: number): Promise<void> => {
    const permissions = newsroom.strapi.db.query('admin::permission');
    const where = { role: { id: roleId }, subject: STORY };
    for (const { id, properties } of await permissions.findMany({ where })) {
      const data = { properties: { ...properties, locales: ['en'] } };
      await permissions.update({ where: { id }, data });
    }
  };

  it('reads, links and waives in their own story, and in no other', async () => {
    const { id } = await roleWith('strapi-author');
    await openLocales(id);
    const { headers } = await userWith(newsroom, id, 'ada');
    const get = async (path: string) => (await newsroom.http().get(path).set(headers)).status;
    const post = (path: string, body: object) => newsroom.http().post(path).set(headers).send(body);
    const made = await post(CM, blockedStory('My own'));
    const own: string = made.body.data.documentId;
    const foreign = (await draftOf(newsroom, blockedStory('Not mine'))).documentId;
    const source = await post('/attribution/sources', {
      title: 'Harbour notice',
      outlet: null,
      person: null,
      kind: 'statement',
      strength: 'document',
      url: null,
      date: '2024-02-03',
      firstHand: true,
    });
    const about = (documentId: string) => ({ uid: STORY, documentId, locale: 'en' });
    const told = async (documentId: string) => ({
      editor: await get(`${CM}/${documentId}`),
      context: await get(`/attribution/contexts/${STORY}/${documentId}?locale=en`),
      report: await get(`/attribution/reports/${STORY}/${documentId}?locale=en`),
      link: (
        await post('/attribution/links', {
          ...about(documentId),
          sourceId: source.body.data.documentId,
          selectors: [selectorOf(BLOCKED_WORDS)],
        })
      ).status,
      waiver: (
        await post('/attribution/waivers', {
          ...about(documentId),
          fingerprint: 'fingerprint',
          rule: 'placeholder-marker',
          quote: 'TK',
          reason: 'not-a-claim',
        })
      ).status,
    });
    expect(await told(own)).toEqual({
      editor: 200,
      context: 200,
      report: 200,
      link: 201,
      waiver: 201,
    });
    expect(await told(foreign)).toEqual({
      editor: 403,
      context: 403,
      report: 403,
      link: 403,
      waiver: 403,
    });
  });
});

describe('in the content manager', () => {
  /** Strapi gives its own roles every type too: its Author what they made alone, which here is nothing. */
  const readableIn = async (code: string): Promise<readonly string[]> => {
    const { id } = await roleWith(code);
    const permissions = await newsroom.strapi.db.query('admin::permission').findMany({
      where: { role: { id }, action: 'plugin::content-manager.explorer.read' },
    });
    const subjects = permissions
      .filter(({ conditions }: { conditions: readonly string[] }) => conditions.length === 0)
      .map(({ subject }: { subject: string }) => subject)
      .filter((subject: string) => subject.startsWith('plugin::attribution.'))
      .map((subject: string) => subject.replace('plugin::attribution.', ''));
    return [...new Set<string>(subjects)].toSorted();
  };

  it.each(['reporter', 'strapi-author'])('a %s sees records, and no other story', async (code) => {
    expect(await readableIn(code)).toEqual(['outlet', 'source']);
  });

  const WORKING = ['event', 'link', 'outlet', 'receipt', 'report', 'request', 'source', 'waiver'];

  it.each(['editor', 'newsroom-admin', 'strapi-editor'])('a %s sees all', async (code) => {
    expect(await readableIn(code)).toEqual(WORKING);
  });
});
