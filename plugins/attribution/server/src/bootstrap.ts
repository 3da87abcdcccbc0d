import type { Core } from '@strapi/strapi';
import { appendOnlyTables } from './lifecycles/append-only';
import { lastLine } from './lifecycles/last-line';
import { getService } from './services';
import { arrangeLists } from './start/arrange-lists';
import { grantDefaults } from './start/grant-defaults';
import { keepTables } from './start/keep-tables';

const reportUnchecked = async (strapi: Core.Strapi): Promise<void> => {
  const count = await getService(strapi, 'unchecked').count();
  if (count === 0) return;
  strapi.log.warn(
    `${count} live ${count === 1 ? 'story was' : 'stories were'} never checked as published: see GET /attribution/unchecked`,
  );
};

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  strapi.db.lifecycles.subscribe(lastLine(strapi));
  strapi.db.lifecycles.subscribe(appendOnlyTables);
  await grantDefaults(strapi);
  await arrangeLists(strapi);
  await keepTables(strapi);
  await reportUnchecked(strapi);
};
