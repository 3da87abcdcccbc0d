import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { PLUGIN_ID } from '../plugin-id';
import { documentsOf, inTransaction, rolesOf } from '../strapi-parts';
import type { Subject } from '../../../engine/trail/hash-chain';
import type { Grant, Role } from './role-defaults';
import { keyOf } from './target';

/** Any number: it only has to be the same for every writer of the trail. */
const TRAIL_LOCK = 7_283_110_614;

/** The plugin's own settings, in Strapi's core store. Not cached. */
export const settingsOf = (strapi: Core.Strapi) => {
  const store = strapi.store({ type: 'plugin', name: PLUGIN_ID });
  return {
    get: (key: string): Promise<unknown> => store.get({ key }),
    set: async (key: string, value: unknown): Promise<void> => {
      await store.set({ key, value });
    },
  };
};

/** Makes a document through the Document Service, where it is checked like any other. Gives its id. */
export const createDocument = async (
  strapi: Core.Strapi,
  uid: string,
  data: Readonly<Record<string, unknown>>,
): Promise<string> => {
  const made = await documentsOf(strapi, uid).create({ data });
  return z.object({ documentId: z.string() }).parse(made).documentId;
};

/** SQLite has one writer anyway; PostgreSQL's lock ends with the transaction. */
export const lockTrail = async (strapi: Core.Strapi): Promise<void> => {
  if (strapi.db.dialect.client !== 'postgres') return;
  await inTransaction(strapi, async ({ trx }) => {
    await trx.raw('select pg_advisory_xact_lock(?)', [TRAIL_LOCK]);
  });
};

/** Any number but the trail's: the first half of a lock's key, whose second half is the story's. */
const STORY_LOCK = 728_311;

/** Keeps other transactions from what stands beside a story until this one ends. */
export const lockStory = async (strapi: Core.Strapi, subject: Subject): Promise<void> => {
  if (strapi.db.dialect.client !== 'postgres') return;
  await inTransaction(strapi, async ({ trx }) => {
    await trx.raw('select pg_advisory_xact_lock(?, hashtext(?))', [STORY_LOCK, keyOf(subject)]);
  });
};

const contentTypeSchema = z.looseObject({ attributes: z.record(z.string(), z.unknown()) });

/** Names of a content type's fields. */
export const fieldsOf = (contentType: unknown): readonly string[] =>
  Object.keys(contentTypeSchema.parse(contentType).attributes);

const heldSchema = z.array(z.object({ action: z.string(), subject: z.string().nullish() }));

/** What a role may do already, as `action subject`. */
export const heldBy = async (strapi: Core.Strapi, { id }: Role): Promise<ReadonlySet<string>> => {
  const rows: unknown = await strapi.db
    .query('admin::permission')
    .findMany({ where: { role: { id } } });
  const held = heldSchema.parse(rows);
  return new Set(held.map(({ action, subject }) => `${action} ${subject ?? ''}`));
};

export const grantTo = async (
  strapi: Core.Strapi,
  role: Role,
  grants: readonly Grant[],
): Promise<void> => {
  await rolesOf(strapi).addPermissions(role.id, grants);
};
