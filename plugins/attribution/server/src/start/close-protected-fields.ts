import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { PERMISSIONS } from '../permissions';
import { PROTECTED, withoutProtected } from '../services/protected-fields';
import { beforePermission } from '../strapi-parts';

const permissionSchema = z.looseObject({
  id: z.union([z.number(), z.string()]).nullish(),
  subject: z.string().nullish(),
  properties: z.looseObject({ fields: z.array(z.string()).optional() }).optional(),
});

const holderSchema = z
  .object({ role: z.object({ id: z.union([z.number(), z.string()]) }).nullable() })
  .nullable();

/** Whether the role that a permission belongs to may read what protects sources. */
const isOpen = async (strapi: Core.Strapi, id: unknown): Promise<boolean> => {
  const permissions = strapi.db.query('admin::permission');
  const found: unknown = await permissions.findOne({ where: { id }, populate: { role: true } });
  const role = holderSchema.parse(found)?.role ?? null;
  if (role === null) return false;
  const action = PERMISSIONS.readAnonymity;
  return (await permissions.count({ where: { action, role: { id: role.id } } })) > 0;
};

let leaveOff = (): void => {};

/** Takes the fields that protect a source out of what a role may do in the content manager, whatever is ticked on its page. */
export const closeProtectedFields = (strapi: Core.Strapi): void => {
  leaveOff = beforePermission(strapi, async (permission) => {
    const { id, subject, properties } = permissionSchema.parse(permission);
    const fields = properties?.fields;
    if (!subject || fields === undefined || PROTECTED[subject] === undefined) return permission;
    if (await isOpen(strapi, id)) return permission;
    return {
      ...permission,
      properties: { ...properties, fields: withoutProtected(subject, fields) },
    };
  });
};

/** Strapi's permissions outlive a newsroom that stops: they would go on asking its database. */
export const leaveProtectedFields = (): void => leaveOff();
