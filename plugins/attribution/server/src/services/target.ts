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

/** Stories of one type, in one locale. */
interface AlikeStories {
  readonly uid: string;
  readonly locale: string | null;
  readonly documentIds: readonly string[];
}

/** The stories by type and locale, so that each group can be asked for at once. */
export const alikeStories = (subjects: readonly Subject[]): readonly AlikeStories[] => {
  const groups = new Map<string, AlikeStories & { readonly documentIds: string[] }>();
  for (const { uid, documentId, locale } of subjects) {
    const key = JSON.stringify([uid, locale]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { uid, locale, documentIds: [documentId] });
    else group.documentIds.push(documentId);
  }
  return [...groups.values()];
};
