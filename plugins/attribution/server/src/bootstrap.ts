import type { Core } from '@strapi/strapi';
import { appendOnlyTables } from './lifecycles/append-only';
import { componentLine } from './lifecycles/component-line';
import { lastLine } from './lifecycles/last-line';
import { recordDeletion } from './lifecycles/record-deletion';
import { protectedRelations } from './middlewares/protected-relations';
import { workerPolicy } from './middlewares/worker-policy';
import { getService } from './services';
import { arrangeLists } from './start/arrange-lists';
import { closeProtectedFields } from './start/close-protected-fields';
import { grantDefaults } from './start/grant-defaults';
import { guardTables } from './start/guard-tables';
import { keepTables } from './start/keep-tables';
import { reportUnchecked } from './start/report-unchecked';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  strapi.db.lifecycles.subscribe(lastLine(strapi));
  strapi.db.lifecycles.subscribe(componentLine(strapi));
  strapi.db.lifecycles.subscribe(recordDeletion(strapi));
  strapi.db.lifecycles.subscribe(appendOnlyTables);
  // Here, where Strapi's own middlewares stand before it: what it changes is the policy that they set.
  strapi.server.use(workerPolicy);
  strapi.server.use(protectedRelations(strapi));
  closeProtectedFields(strapi);
  await grantDefaults(strapi);
  await arrangeLists(strapi);
  await keepTables(strapi);
  await guardTables(strapi);
  // The newsroom opens meanwhile: the count reads every live story.
  getService(strapi, 'missingReports').start();
  getService(strapi, 'jobRunner').start();
  void reportUnchecked(() => getService(strapi, 'unchecked').count(), strapi.log);
};
