import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const OWN = /^attribution_/u;

const persistedSchema = z
  .array(z.union([z.string(), z.looseObject({ name: z.string() })]))
  .nullish()
  .transform((tables) => tables ?? []);

const nameOf = (table: string | { name: string }): string =>
  typeof table === 'string' ? table : table.name;

/** Strapi drops the tables of a plugin that is switched off, unless they are named here. */
export const keepTables = async (strapi: Core.Strapi): Promise<void> => {
  const tables = await strapi.db.dialect.schemaInspector.getTables();
  const stored: unknown = await strapi.store.get({ type: 'core', key: 'persisted_tables' });
  const others = persistedSchema.parse(stored).filter((table) => !OWN.test(nameOf(table)));
  const own = tables.filter((name) => OWN.test(name)).map((name) => ({ name }));
  await strapi.store.set({ type: 'core', key: 'persisted_tables', value: [...others, ...own] });
};
