import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { RECORD_UIDS } from '../plugin-id';
import { inTransaction, relationTableOf, tableWithin } from '../strapi-parts';
import type { StorySource } from './story-source';

const rowsSchema = z.array(
  z.object({
    uid: z.string(),
    documentId: z.string(),
    locale: z.string().nullable(),
    sourceId: z.string(),
  }),
);

/** Which records drafts rest on, as their links have it: one for each link to any of these records. */
export const draftSourcesOn = async (
  strapi: Core.Strapi,
  sourceIds: readonly string[],
): Promise<readonly StorySource[]> => {
  const tableOf = (uid: string): string => strapi.db.metadata.get(uid).tableName;
  const source = relationTableOf(strapi, RECORD_UIDS.link, 'source');
  const rows: unknown = await inTransaction(strapi, (transaction) =>
    tableWithin(strapi, transaction, `${tableOf(RECORD_UIDS.source)} as s`)
      .join(`${source.name} as r`, `r.${source.target}`, 's.id')
      .join(`${tableOf(RECORD_UIDS.link)} as l`, 'l.id', `r.${source.holder}`)
      .whereIn('s.document_id', [...sourceIds])
      .orderBy('l.id')
      .select({
        uid: 'l.target_uid',
        documentId: 'l.target_document_id',
        locale: 'l.target_locale',
        sourceId: 's.document_id',
      }),
  );
  return rowsSchema.parse(rows).map(({ sourceId, ...subject }) => ({ subject, sourceId }));
};
