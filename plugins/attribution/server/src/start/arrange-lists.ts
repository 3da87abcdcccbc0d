import type { Core } from '@strapi/strapi';
import { arranged, LIST_VIEWS } from '../services/list-views';
import { viewsOf } from '../strapi-parts';

/** Types whose list nobody can have arranged yet: the content manager has no configuration of them. */
const unarranged = new WeakMap<Core.Strapi, readonly string[]>();

const keyOf = (uid: string): string => `plugin_content_manager_configuration_content_types::${uid}`;

/** Before the content manager writes its defaults: whatever it already has, an admin may have chosen. */
export const noteUnarranged = async (strapi: Core.Strapi): Promise<void> => {
  const missing: string[] = [];
  for (const uid of Object.keys(LIST_VIEWS)) {
    const count = await strapi.db.query('strapi::core-store').count({ where: { key: keyOf(uid) } });
    if (count === 0) missing.push(uid);
  }
  unarranged.set(strapi, missing);
};

/** After the content manager wrote its defaults. */
export const arrangeLists = async (strapi: Core.Strapi): Promise<void> => {
  const views = viewsOf(strapi);
  for (const uid of unarranged.get(strapi) ?? []) {
    const view = LIST_VIEWS[uid];
    if (view === undefined) continue;
    const configuration = await views.findConfiguration({ uid });
    await views.updateConfiguration({ uid }, arranged(configuration, view));
  }
};
