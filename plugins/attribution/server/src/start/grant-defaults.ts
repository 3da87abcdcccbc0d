import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { PERMISSION_ACTIONS, ROLE_DEFAULTS } from '../permissions';
import { getService } from '../services';
import { actionProviderOf } from '../strapi-parts';

const roleSchema = z.object({ id: z.union([z.number(), z.string()]), code: z.string() });

/** Registers the permissions, then gives them to the roles that are there and to those that are yet to be made. */
export const grantDefaults = async (strapi: Core.Strapi): Promise<void> => {
  await actionProviderOf(strapi).registerMany(PERMISSION_ACTIONS);
  strapi.db.lifecycles.subscribe({
    models: ['admin::role'],
    async afterCreate({ result }) {
      await getService(strapi, 'roleDefaults').grantOnce(roleSchema.parse(result));
    },
  });
  const rows: unknown = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $in: Object.keys(ROLE_DEFAULTS) } } });
  for (const role of z.array(roleSchema).parse(rows)) {
    await getService(strapi, 'roleDefaults').grantOnce(role);
  }
};
