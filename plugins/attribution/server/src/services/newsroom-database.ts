import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { PLUGIN_ID, RECORD_UIDS } from '../plugin-id';
import { contentTypeOf, documentsOf, inTransaction, joinTableOf, rolesOf } from '../strapi-parts';
import { bulkTableOf } from '../table';
import type { Subject } from '../../../engine/trail/hash-chain';
import type { GovernedType } from './governed';
import type { MissingReport } from './missing-reports';
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

/** Changes a document through the Document Service, where it is checked like any other. */
export const updateDocument = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  data: Readonly<Record<string, unknown>>,
): Promise<void> => {
  await documentsOf(strapi, uid).update({ documentId, data });
};

/** SQLite has one writer anyway; PostgreSQL's lock ends with the transaction. */
export const lockTrail = async (strapi: Core.Strapi): Promise<void> => {
  if (strapi.db.dialect.client !== 'postgres') return;
  await inTransaction(strapi, async ({ trx }) => {
    await trx.raw('select pg_advisory_xact_lock(?)', [TRAIL_LOCK]);
  });
};

/** Any number but the others': the same for every import. */
const IMPORT_LOCK = 7_283_110_615;

/** Keeps other transactions from importing until this one ends. */
export const lockImports = async (strapi: Core.Strapi): Promise<void> => {
  if (strapi.db.dialect.client !== 'postgres') return;
  await inTransaction(strapi, async ({ trx }) => {
    await trx.raw('select pg_advisory_xact_lock(?)', [IMPORT_LOCK]);
  });
};

const ID_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const ID_LENGTH = 24;

/** An id as Strapi's documents have it. */
export const newDocumentId = (): string =>
  Array.from({ length: ID_LENGTH }, (_, index) =>
    ID_LETTERS.charAt(randomInt(index === 0 ? 26 : ID_LETTERS.length)),
  ).join('');

/** Says of records, by row ids, which outlet is theirs. */
export const joinOutlets = (
  strapi: Core.Strapi,
  pairs: readonly { readonly source: number; readonly outlet: number }[],
): Promise<void> =>
  bulkTableOf(strapi, joinTableOf(strapi, RECORD_UIDS.source, 'outlet'), z.unknown()).createMany(
    pairs.map(({ source, outlet }) => ({ source_id: source, outlet_id: outlet })),
  );

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

const namedSchema = z.looseObject({ info: z.looseObject({ displayName: z.string() }) });

/** What people call content types, by uid. */
export const typeNamesOf = (
  strapi: Core.Strapi,
  types: readonly GovernedType[],
): ReadonlyMap<string, string> =>
  new Map(
    types.map(({ uid }) => [uid, namedSchema.parse(contentTypeOf(strapi, uid)).info.displayName]),
  );

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

/** How many drafts are counted at a stretch. */
const BATCH = 20;

const missingSchema = z.array(
  z.object({ id: z.coerce.number(), documentId: z.string(), locale: z.string().nullable() }),
);

/** Drafts that no stored report speaks of, or only one of an older version, the newest first. */
export const storiesWithoutReport = async (
  strapi: Core.Strapi,
  { uid, localised, hasDrafts }: GovernedType,
  before: number | null,
): Promise<readonly MissingReport[]> => {
  const tableOf = (type: string, alias: string) =>
    strapi.db.getConnection(`${strapi.db.metadata.get(type).tableName} as ${alias}`);
  const reports = tableOf(RECORD_UIDS.report, 'r')
    .where('r.target_uid', uid)
    .where('r.target_document_id', strapi.db.connection.ref('s.document_id'))
    .whereNotNull('r.state')
    .select('r.id');
  if (localised) reports.where('r.target_locale', strapi.db.connection.ref('s.locale'));
  else reports.whereNull('r.target_locale');
  const missing = tableOf(uid, 's')
    .select({ id: 's.id', documentId: 's.document_id', locale: 's.locale' })
    .whereNotExists(reports)
    .orderBy('s.id', 'desc')
    .limit(BATCH);
  if (hasDrafts) missing.whereNull('s.published_at');
  if (localised) missing.whereNotNull('s.locale');
  if (before !== null) missing.where('s.id', '<', before);
  const rows: unknown = await missing;
  return missingSchema.parse(rows).map(({ id, documentId, locale }) => ({
    rowId: id,
    subject: { uid, documentId, locale: localised ? locale : null },
  }));
};

const writerSchema = z
  .object({ email: z.string().nullish(), isActive: z.boolean().nullish() })
  .nullish();
const writtenSchema = z.array(z.looseObject({ createdBy: writerSchema, updatedBy: writerSchema }));

/** Mail addresses of who made a story and of who saved it last, each once. */
export const writersOf = async (
  strapi: Core.Strapi,
  { uid, documentId, locale }: Subject,
): Promise<readonly string[]> => {
  const rows: unknown = await strapi.db.query(uid).findMany({
    where: { documentId, ...(locale === null ? {} : { locale }) },
    populate: { createdBy: true, updatedBy: true },
  });
  const writers = writtenSchema
    .parse(rows)
    .flatMap(({ createdBy, updatedBy }) => [createdBy, updatedBy]);
  const mails = writers.flatMap((writer) =>
    writer?.isActive && writer.email ? [writer.email] : [],
  );
  return [...new Set(mails)];
};
