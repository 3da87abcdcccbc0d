import { z } from 'zod';
import type { Report } from '../../../engine/analyse';
import type { Subject } from '../../../engine/trail/hash-chain';
import type { Table } from '../table';
import type { StorySource } from './story-source';
import { subjectOfRow, targetOf, targetRowSchema } from './target';

export const liveSourceRowSchema = targetRowSchema.extend({ sourceId: z.string() });
type LiveSourceRow = z.infer<typeof liveSourceRowSchema>;

const recordsIn = ({ links }: Report): readonly string[] => [
  ...new Set(links.filter(({ state }) => state === 'ok').map(({ link }) => link.source.documentId)),
];

/** Which records live stories rest on. Receipts say the same, in a form that nobody can search. */
export const liveSourcesService = (rows: Table<LiveSourceRow>) => {
  const forget = (subject: Subject): Promise<void> => rows.remove(targetOf(subject));
  return {
    forget,

    /** Follows a publication, in its transaction. */
    async replace(subject: Subject, report: Report): Promise<void> {
      await forget(subject);
      for (const sourceId of recordsIn(report)) {
        await rows.create({ ...targetOf(subject), sourceId });
      }
    },

    /** Ids of the records that a live version rests on. */
    async of(subject: Subject): Promise<readonly string[]> {
      return (await rows.find({ where: targetOf(subject) })).map(({ sourceId }) => sourceId);
    },

    /** The live versions that rest on any of these records. */
    async on(sourceIds: readonly string[]): Promise<readonly StorySource[]> {
      const found = await rows.find({ where: { sourceId: { $in: [...sourceIds] } } });
      return found.map((row) => ({ subject: subjectOfRow(row), sourceId: row.sourceId }));
    },
  };
};
