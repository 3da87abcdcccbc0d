import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { RECORD_UIDS } from '../plugin-id';
import { sourceRecordSchema } from '../../../contracts/wire';
import { tableOf, type Table } from '../table';
import type { MergedKind } from './merges';
import { repointing } from './repointing';

const outletSchema = z.object({ id: z.number(), documentId: z.string(), name: z.string() });
const outletRowSchema = outletSchema.extend({ mergedInto: outletSchema.nullable() });
const sourceSchema = z.object({ id: z.number(), documentId: z.string(), title: z.string() });
const sourceRowSchema = sourceSchema.extend({
  recordStatus: sourceRecordSchema.shape.status,
  mergedInto: sourceSchema.nullable(),
});

const WITH_SURVIVOR = { populate: { mergedInto: true } };

const redirectIn =
  (table: Table<unknown>): MergedKind['redirect'] =>
  (documentId, into) =>
    table.change({ documentId }, { mergedInto: into });

/** Source records: links and what is based on them lead to the survivor. */
export const mergedRecords = (strapi: Core.Strapi, onMoved: MergedKind['onMoved']): MergedKind => {
  const table = tableOf(strapi, RECORD_UIDS.source, sourceRowSchema);
  return {
    uid: RECORD_UIDS.source,
    noun: 'source record',
    async byId(documentId) {
      const row = await table.first({ ...WITH_SURVIVOR, where: { documentId } });
      if (row === null) return null;
      const { mergedInto, title: name, recordStatus: status, ...ids } = row;
      const survivor = mergedInto === null ? null : { ...mergedInto, name: mergedInto.title };
      return { ...ids, name, status, mergedInto: survivor };
    },
    redirect: redirectIn(table),
    repointings: [
      repointing(strapi, 'links', RECORD_UIDS.link, 'source'),
      repointing(strapi, 'basedOn', RECORD_UIDS.source, 'basedOn'),
    ],
    onMoved,
  };
};

/** Outlets: records name the survivor. */
export const mergedOutlets = (strapi: Core.Strapi): MergedKind => {
  const table = tableOf(strapi, RECORD_UIDS.outlet, outletRowSchema);
  return {
    uid: RECORD_UIDS.outlet,
    noun: 'outlet',
    async byId(documentId) {
      const row = await table.first({ ...WITH_SURVIVOR, where: { documentId } });
      return row === null ? null : { ...row, status: null };
    },
    redirect: redirectIn(table),
    repointings: [repointing(strapi, 'records', RECORD_UIDS.source, 'outlet')],
    onMoved: () => Promise.resolve(),
  };
};
