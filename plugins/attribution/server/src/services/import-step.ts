import { z } from 'zod';
import { actingFor } from '../acting-for';
import { conflict } from '../errors';
import { placeRows, readRows, type Placed, type SameOutlet } from '../import/place-rows';
import type { BulkTable, Table } from '../table';
import type { Actor } from './actor';
import type { JobKind, JobStep } from './job-runner';
import { countsOf, type ImportRow, type OutcomeRow, type PartRow } from './import-rows';

export interface ImportStepDependencies {
  readonly imports: Table<ImportRow>;
  readonly parts: Table<PartRow>;
  readonly outcomes: BulkTable<OutcomeRow>;
  /** Keeps other imports out until the open transaction ends: two at once would make a record twice. */
  readonly lock: () => Promise<void>;
  readonly records: {
    readonly sameOutlet: () => Promise<SameOutlet>;
    readonly likely: (
      drafts: readonly Readonly<Record<string, unknown>>[],
    ) => Promise<readonly Placed[]>;
    readonly write: (records: readonly Placed[], actor: Actor, importId: string) => Promise<void>;
  };
  readonly newId: () => string;
}

/** Imports the next part of a file. Runs in one transaction, with the mark of how far it came. */
export const importStep = ({
  imports,
  parts,
  outcomes,
  lock,
  records,
  newId,
}: ImportStepDependencies) => {
  const placed = async (row: ImportRow, part: PartRow, actor: Actor) => {
    const rows = readRows(part.entries, row.mapping);
    const sound = rows.filter(({ draft }) => draft.complaints.length === 0);
    const stored = await records.likely(sound.map(({ draft }) => draft.values));
    const { whenKnown } = row;
    const sameOutlet = await records.sameOutlet();
    const result = placeRows(rows, stored, { whenKnown, sameOutlet, newId });
    await records.write(result.placed, actor, row.documentId);
    return result.outcomes;
  };

  return async (importId: string, actor: Actor): Promise<JobStep<null>> => {
    await lock();
    const row = await imports.first({ where: { documentId: importId } });
    if (row === null) throw conflict('The import is no longer there.');
    const { nextPart, partCount, rowCount } = row;
    if (nextPart >= partCount)
      return { cursor: null, done: rowCount, total: rowCount, isFinished: true };
    const part = await parts.first({ where: { importId, number: nextPart } });
    if (part === null) throw conflict('The file is no longer kept: choose it again.');
    const made = await placed(row, part, actor);
    await outcomes.createMany(
      made.map(({ row: rowNumber, ...outcome }) => ({ importId, rowNumber, ...outcome })),
    );
    const counts = countsOf(made);
    const done = row.done + made.length;
    await imports.change(
      { documentId: importId },
      {
        nextPart: nextPart + 1,
        done,
        made: row.made + counts.made,
        updated: row.updated + counts.updated,
        skipped: row.skipped + counts.skipped,
      },
    );
    const isFinished = nextPart + 1 === partCount;
    if (isFinished) await parts.remove({ importId });
    return { cursor: null, done, total: rowCount, isFinished };
  };
};

const inputSchema = z.object({ importId: z.string() });

/** An import as a job: each step is a part of the file, and the import itself knows how far it has come. */
export const importJob = (next: ReturnType<typeof importStep>): JobKind => ({
  kind: 'import',
  step: async ({ input, actor }) => {
    const { importId } = inputSchema.parse(input);
    return actingFor(actor, () => next(importId, actor));
  },
});
