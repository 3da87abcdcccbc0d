import { z } from 'zod';
import type { Subject } from '../../../engine/trail/hash-chain';

/** How a row names the story it belongs to: never by row id, since publishing writes new rows. */
export const targetRowSchema = z.object({
  targetUid: z.string(),
  targetDocumentId: z.string(),
  targetLocale: z.string().nullable(),
});
export type TargetRow = z.infer<typeof targetRowSchema>;

/** The columns that name a story. */
export const targetOf = ({ uid, documentId, locale }: Subject): TargetRow => ({
  targetUid: uid,
  targetDocumentId: documentId,
  targetLocale: locale,
});

/** The story that a row belongs to. */
export const subjectOfRow = (row: TargetRow): Subject => ({
  uid: row.targetUid,
  documentId: row.targetDocumentId,
  locale: row.targetLocale,
});

/** One text for each story and locale. */
export const keyOf = ({ uid, documentId, locale }: Subject): string =>
  JSON.stringify([uid, documentId, locale]);
