import { afterAll, beforeAll, expect, it } from 'vitest';
import { blockedStory, cleanStory, draftOf, STORY } from '../support/stories';
import { bootNewsroom, documentsIn, type Newsroom } from '../support/strapi';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await bootNewsroom();
});
afterAll(async () => {
  await newsroom?.stop();
});

const ownTables = async (): Promise<readonly string[]> => {
  const tables: string[] = await newsroom.strapi.db.dialect.schemaInspector.getTables();
  return tables.filter((name) => name.startsWith('attribution_')).toSorted();
};

it('switching the plugin off and on loses no record, no link and no event', async () => {
  const tables = await ownTables();
  expect(tables).toContain('attribution_sources');
  const { documentId: outletId } = await documentsIn(newsroom, 'plugin::attribution.outlet').create(
    {
      data: { name: 'Lighthouse Weekly' },
    },
  );
  await documentsIn(newsroom, 'plugin::attribution.source').create({
    data: {
      title: 'Letter',
      kind: 'document',
      strength: 'document',
      date: '2024-01-01',
      outlet: outletId,
    },
  });
  const { documentId } = await draftOf(newsroom, cleanStory());
  await newsroom.strapi.documents(STORY).publish({ documentId });

  newsroom = await newsroom.restart({ attribution: { enabled: false } });
  expect(newsroom.strapi.plugin('attribution')).toBeUndefined();
  expect(await ownTables()).toEqual(tables);
  const unguarded = await draftOf(newsroom, blockedStory('Published while off'));
  await newsroom.strapi.documents(STORY).publish({ documentId: unguarded.documentId });

  newsroom = await newsroom.restart();
  expect(await ownTables()).toEqual(tables);
  const sources = await newsroom.strapi.db
    .query('plugin::attribution.source')
    .findMany({ populate: { outlet: true } });
  expect(sources).toMatchObject([{ title: 'Letter', outlet: { name: 'Lighthouse Weekly' } }]);
  expect(await newsroom.strapi.plugin('attribution').service('trail').check()).toMatchObject({
    firstBreak: null,
  });
  const unchecked = newsroom.strapi.plugin('attribution').service('unchecked');
  const { data } = await unchecked.page({ page: 1, pageSize: 10 }, () => true);
  expect(data).toMatchObject([{ title: 'Published while off', reason: 'no-receipt' }]);
});
