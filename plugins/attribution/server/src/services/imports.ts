import {
  IMPORT_FIELDS,
  type ImportMapping,
  type ImportOnWire,
  type Outcome,
  type WhenKnown,
} from '../../../contracts/import';
import type { Job } from '../../../contracts/job';
import { conflict, noReason, unknownDocument, unreadableFile } from '../errors';
import { keptEntry, type Entry } from '../import/entry';
import { cellsOfEntry } from '../import/cells-of-entry';
import { FileFault } from '../import/file-fault';
import { readFile } from '../import/read-file';
import { readValues } from '../import/read-values';
import { suggestMapping } from '../import/suggest-mapping';
import type { Table } from '../table';
import type { Actor } from './actor';
import type { ImportRow, OutcomeRow, PartRow } from './import-rows';
import type { PageRef } from './trail';

export interface ImportsDependencies {
  readonly imports: Table<ImportRow>;
  readonly parts: Table<PartRow>;
  readonly outcomes: Table<OutcomeRow>;
  readonly together: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly startJob: (importId: string, actor: Actor) => Promise<Job>;
  readonly jobById: (documentId: string) => Promise<Job>;
  readonly resumeJob: (documentId: string) => Promise<Job>;
  readonly cancelJob: (documentId: string) => Promise<unknown>;
  readonly newId: () => string;
  readonly now: () => Date;
}

/** How many rows are kept, and later imported, at a time; fewer where they are long. */
const PART_ROWS = 200;
const PART_LENGTH = 1_000_000;
const PREVIEWED = 5;
/** How long the file of an import that nobody finishes is kept. */
const DAYS_KEPT = 30;
const DAY_MS = 86_400_000;
/** How many rows of a report are read at once. */
const BATCH = 500;
const LONGEST_NAME = 255;

const lengthOf = ({ cells }: Entry): number =>
  cells.reduce((length, cell) => length + cell.length, 0);

async function* partsOf(
  entries: AsyncIterable<Entry> | Iterable<Entry>,
  columns: readonly string[],
): AsyncGenerator<readonly Entry[]> {
  let part: Entry[] = [];
  let length = 0;
  for await (const entry of entries) {
    const kept = keptEntry(entry, columns);
    part.push(kept);
    length += lengthOf(kept);
    if (part.length < PART_ROWS && length < PART_LENGTH) continue;
    yield part;
    part = [];
    length = 0;
  }
  if (part.length > 0) yield part;
}

/** Files of source records: taken, shown as they would be stored, imported by a job, and reported on. */
export const importsService = (dependencies: ImportsDependencies) => {
  const {
    imports,
    parts,
    outcomes,
    together,
    startJob,
    resumeJob,
    jobById,
    cancelJob,
    newId,
    now,
  } = dependencies;

  const byId = async (documentId: string): Promise<ImportRow> => {
    const row = await imports.first({ where: { documentId } });
    if (row === null) throw unknownDocument('import');
    return row;
  };

  const isKept = async ({ documentId, nextPart }: ImportRow): Promise<boolean> =>
    (await parts.count({ importId: documentId, number: nextPart })) > 0;

  const stateOf = async (row: ImportRow, job: Job | null): Promise<ImportOnWire['state']> => {
    if (row.nextPart >= row.partCount) return 'done';
    if (job?.state === 'running' || job?.state === 'waiting') return job.state;
    if (!(await isKept(row))) return 'expired';
    return job?.state ?? 'ready';
  };

  const shown = async (row: ImportRow): Promise<ImportOnWire> => {
    const job = row.job === null ? null : await jobById(row.job);
    return {
      documentId: row.documentId,
      name: row.name,
      format: row.format,
      state: await stateOf(row, job),
      columns: row.columnNames,
      mapping: row.mapping,
      whenKnown: row.whenKnown,
      rows: row.rowCount,
      done: row.done,
      made: row.made,
      updated: row.updated,
      skipped: row.skipped,
      uploadedBy: row.uploadedBy,
      uploadedAt: row.createdAt,
      message: job?.message ?? null,
    };
  };

  /** Alone with what is started: twice at once would import twice. */
  const run = (documentId: string, change: object, actor: Actor): Promise<ImportOnWire> =>
    together(async () => {
      await imports.change({ documentId }, { ...change });
      const row = await byId(documentId);
      const { state } = await shown(row);
      if (state === 'running' || state === 'waiting')
        throw conflict('The import is running already.');
      if (state === 'done') throw conflict('The import is done already.');
      if (state === 'expired') throw conflict('The file is no longer kept: choose it again.');
      const job = row.job === null ? await startJob(documentId, actor) : await resumeJob(row.job);
      await imports.change({ documentId }, { job: job.documentId });
      return shown(await byId(documentId));
    });

  const store = async (name: string, bytes: AsyncIterable<Uint8Array>, actor: Actor) => {
    const file = await readFile(bytes);
    const documentId = newId();
    let rowCount = 0;
    let partCount = 0;
    for await (const entries of partsOf(file.entries, file.columns)) {
      await parts.create({ importId: documentId, number: partCount, entries });
      rowCount += entries.length;
      partCount += 1;
    }
    if (rowCount === 0) throw new FileFault('The file holds no records.');
    return imports.create({
      documentId,
      name: name.slice(0, LONGEST_NAME),
      format: file.format,
      columnNames: file.columns,
      mapping: suggestMapping(file.columns),
      whenKnown: 'complete',
      rowCount,
      partCount,
      nextPart: 0,
      done: 0,
      made: 0,
      updated: 0,
      skipped: 0,
      uploadedBy: actor.name,
    });
  };

  const forgetOld = () =>
    parts.remove({ createdAt: { $lt: new Date(now().getTime() - DAYS_KEPT * DAY_MS) } });

  return {
    /** Reads a file and keeps its rows where every process finds them. */
    async take(name: string, bytes: AsyncIterable<Uint8Array>, actor: Actor) {
      try {
        return await together(async () => {
          await forgetOld();
          return shown(await store(name, bytes, actor));
        });
      } catch (error) {
        throw error instanceof FileFault ? unreadableFile(error.message) : error;
      }
    },

    findOne: async (documentId: string) => shown(await byId(documentId)),

    /** Newest first. */
    async page({ page, pageSize }: PageRef) {
      const rows = await imports.find({
        orderBy: { id: 'desc' },
        limit: pageSize,
        offset: (page - 1) * pageSize,
      });
      const data: ImportOnWire[] = [];
      for (const row of rows) data.push(await shown(row));
      return { data, meta: { page, pageSize, total: await imports.count({}) } };
    },

    /** The first rows as they would be stored. */
    async preview(documentId: string, mapping: ImportMapping) {
      await byId(documentId);
      const part = await parts.first({ where: { importId: documentId, number: 0 } });
      return (part?.entries ?? []).slice(0, PREVIEWED).map((entry) => {
        const cells = cellsOfEntry(entry, mapping);
        const { values, outlet, complaints } = readValues(cells);
        const as = (value: unknown) => (typeof value === 'string' ? value : undefined);
        return {
          row: entry.row,
          values: Object.fromEntries(
            Object.entries({
              ...cells,
              outlet,
              kind: values.kind,
              strength: values.strength,
              status: values.recordStatus,
            }).flatMap(([field, value]) => {
              const text = as(value);
              return text === undefined ? [] : [[field, text.slice(0, 200)] as const];
            }),
          ),
          complaints: [...(entry.fault === undefined ? complaints : [entry.fault])],
        };
      });
    },

    async start(documentId: string, mapping: ImportMapping, whenKnown: WhenKnown, actor: Actor) {
      if (mapping.title === undefined) {
        throw noReason('mapping', 'Choose the column that holds the title.');
      }
      const { columnNames, nextPart } = await byId(documentId);
      if (nextPart > 0) throw conflict('The import has begun already: resume it.');
      const columns = IMPORT_FIELDS.map((field) => mapping[field] ?? 0);
      if (columns.some((column) => column >= columnNames.length)) {
        throw noReason('mapping', 'The file has no such column.');
      }
      return run(documentId, { mapping, whenKnown }, actor);
    },

    /** Goes on where it was cancelled or failed. */
    resume: (documentId: string, actor: Actor) => run(documentId, {}, actor),

    /** What is imported stays. Leaves alone what has ended. */
    async cancel(documentId: string) {
      const row = await byId(documentId);
      const { state } = await shown(row);
      if (row.job !== null && (state === 'waiting' || state === 'running')) {
        await cancelJob(row.job);
      }
      return shown(await byId(documentId));
    },

    /** What became of each row, in the file's order. */
    async rows(
      documentId: string,
      { page, pageSize, outcome }: PageRef & { readonly outcome?: Outcome | undefined },
    ) {
      await byId(documentId);
      const where = { importId: documentId, ...(outcome === undefined ? {} : { outcome }) };
      const found = await outcomes.find({
        where,
        orderBy: { rowNumber: 'asc' },
        limit: pageSize,
        offset: (page - 1) * pageSize,
      });
      return {
        data: found.map(({ rowNumber, title, importId: _importId, ...rest }) => ({
          row: rowNumber,
          title: title ?? '',
          ...rest,
        })),
        meta: { page, pageSize, total: await outcomes.count(where) },
      };
    },

    /** All of them, read in batches. */
    async *allRows(documentId: string, outcome: Outcome | undefined): AsyncGenerator<OutcomeRow> {
      const own = { importId: documentId, ...(outcome === undefined ? {} : { outcome }) };
      for (let last = 0; ;) {
        const where = { ...own, rowNumber: { $gt: last } };
        const rows = await outcomes.find({ where, orderBy: { rowNumber: 'asc' }, limit: BATCH });
        yield* rows;
        const end = rows.at(-1);
        if (end === undefined) return;
        last = end.rowNumber;
      }
    },
  };
};
