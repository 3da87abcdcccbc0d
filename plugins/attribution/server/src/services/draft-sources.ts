import { z } from 'zod';
import type { Table } from '../table';
import type { StorySource } from './story-source';
import { subjectOfRow, targetRowSchema } from './target';

/** Of a link, which story it is in and which record it names. */
export const draftSourceRowSchema = targetRowSchema.extend({
  source: z.object({ documentId: z.string() }).nullable(),
});
type DraftSourceRow = z.infer<typeof draftSourceRowSchema>;

const COLUMNS = ['id', 'targetUid', 'targetDocumentId', 'targetLocale'];

/** Which records drafts rest on, as their links have it. */
export const draftSourcesService = (links: Table<DraftSourceRow>) => ({
  /** One for each link to any of these records. */
  async on(sourceIds: readonly string[]): Promise<readonly StorySource[]> {
    const rows = await links.find({
      select: COLUMNS,
      where: { source: { documentId: { $in: [...sourceIds] } } },
      populate: { source: { select: ['documentId'] } },
    });
    return rows.flatMap((row) =>
      row.source === null ? [] : [{ subject: subjectOfRow(row), sourceId: row.source.documentId }],
    );
  },
});
