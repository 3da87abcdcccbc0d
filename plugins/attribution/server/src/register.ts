import type { Core } from '@strapi/strapi';
import { keptByThePlugin } from './middlewares/kept-by-the-plugin';
import { publishGate } from './middlewares/publish-gate';
import { protectedReads } from './middlewares/protected-reads';
import { recordRules } from './middlewares/record-rules';
import { reportUpkeep } from './middlewares/report-upkeep';
import { storyLife } from './middlewares/story-life';
import { RECORD_UIDS, STATUS_EVENT } from './plugin-id';
import { getService } from './services';
import { noteUnarranged } from './start/arrange-lists';
import { addDocumentMiddleware, afterSync, hideFromGraphql, offerWebhook } from './strapi-parts';

/** The gate comes first, hence outermost: nothing that another plugin does in between goes past it. */
export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  // Made here so that a configuration which fits no content type stops the boot.
  getService(strapi, 'governed');
  for (const middleware of [
    protectedReads(strapi),
    publishGate(strapi),
    storyLife(strapi),
    reportUpkeep(strapi),
    keptByThePlugin,
    recordRules(strapi),
  ]) {
    addDocumentMiddleware(strapi, middleware);
  }
  afterSync(strapi, () => noteUnarranged(strapi));
  for (const uid of Object.values(RECORD_UIDS)) hideFromGraphql(strapi, uid);
  offerWebhook(strapi, 'ATTRIBUTION_SOURCE_STATUS', STATUS_EVENT);
};
