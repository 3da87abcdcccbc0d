import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { PERMISSIONS } from '../permissions';
import { tableOf } from '../table';

/** A role of Strapi's that may let something stand. */
export interface WaivingRole {
  readonly name: string;
  readonly waivesFlags: boolean;
  /** Takes `waivesFlags` too, before it lets a blocker stand; alone it answers what others ask. */
  readonly waivesBlockers: boolean;
}

const { waiveFindings, waiveBlockers } = PERMISSIONS;

const heldSchema = z.object({
  action: z.string(),
  role: z.object({ name: z.string() }).nullable(),
});

/** The roles that hold a permission to let something stand, by name. */
export const waivingRoles = async (strapi: Core.Strapi): Promise<readonly WaivingRole[]> => {
  const held = await tableOf(strapi, 'admin::permission', heldSchema).find({
    where: { action: { $in: [waiveFindings, waiveBlockers] } },
    populate: { role: true },
  });
  const names = [...new Set(held.flatMap(({ role }) => (role === null ? [] : [role.name])))];
  const holds = (name: string, permission: string): boolean =>
    held.some(({ action, role }) => action === permission && role?.name === name);
  return names.toSorted().map((name) => ({
    name,
    waivesFlags: holds(name, waiveFindings),
    waivesBlockers: holds(name, waiveBlockers),
  }));
};
