import { z } from 'zod';
import type { NamedCells } from '../import/write-records';
import type { Table } from '../table';
import { dateOf, sourceRowSchema } from './records';

/** The columns that a file holds. What protects a source is not among them, and is never read for one. */
export const exportedRowSchema = z.object({
  id: z.number(),
  documentId: z.string(),
  title: z.string(),
  outlet: z.object({ name: z.string() }).nullable(),
  personName: z.string().nullable(),
  personRole: z.string().nullable(),
  kind: z.string(),
  url: z.string().nullable(),
  archiveUrl: z.string().nullable(),
  date: z.string().nullable(),
  datePrecision: sourceRowSchema.shape.datePrecision,
  dateUnknownReason: z.string().nullable(),
  accessedOn: z.string().nullable(),
  strength: z.string(),
  firstHand: z.boolean(),
  recordStatus: z.string(),
  statusReason: z.string().nullable(),
  excerpts: z.unknown(),
  /** Not set in rows that are older than the column. */
  confirmed: z.boolean().nullable(),
});
export type ExportedRow = z.infer<typeof exportedRowSchema>;

/** How many records are read at once. */
const BATCH = 200;

const SELECTED = Object.keys(exportedRowSchema.shape).filter((name) => name !== 'outlet');

const excerptsOf = (excerpts: unknown): string =>
  Array.isArray(excerpts) && excerpts.length > 0 ? JSON.stringify(excerpts) : '';

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');

const namedCellsOf = (row: ExportedRow): NamedCells => ({
  id: row.documentId,
  cells: {
    title: row.title,
    outlet: row.outlet?.name ?? '',
    person: row.personName ?? '',
    role: row.personRole ?? '',
    kind: row.kind,
    url: row.url ?? '',
    archiveUrl: row.archiveUrl ?? '',
    date: dateOf(row) ?? '',
    dateUnknownReason: row.dateUnknownReason ?? '',
    accessedOn: row.accessedOn ?? '',
    strength: row.strength,
    firstHand: yesNo(row.firstHand),
    status: row.recordStatus,
    statusReason: row.statusReason ?? '',
    excerpts: excerptsOf(row.excerpts),
    confirmed: yesNo(row.confirmed ?? true),
  },
});

/** The library as files hold it, oldest first, some records at a time. */
export const recordExportService = ({ sources }: { readonly sources: Table<ExportedRow> }) => ({
  async *batches(filter: Readonly<Record<string, unknown>>): AsyncGenerator<readonly NamedCells[]> {
    for (let last = 0; ;) {
      const rows = await sources.find({
        select: SELECTED,
        populate: { outlet: { select: ['name'] } },
        where: { $and: [filter, { id: { $gt: last } }] },
        orderBy: { id: 'asc' },
        limit: BATCH,
      });
      yield rows.map(namedCellsOf);
      const end = rows.at(-1);
      if (end === undefined || rows.length < BATCH) return;
      last = end.id;
    }
  },
});
