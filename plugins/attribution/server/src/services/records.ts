import { z } from 'zod';
import { STEPS_BACK } from '../../../contracts/library';
import { sourceRecordSchema, type ShownSource } from '../../../contracts/wire';
import { isRoteReason } from '../../../engine/policy/rote-reason';
import {
  isWithdrawn,
  type Address,
  type Approval,
  type SourceRecord,
} from '../../../engine/records/source-record';

export const outletRowSchema = z.object({
  id: z.number(),
  documentId: z.string(),
  name: z.string(),
  slug: z.string().nullable(),
  aliases: z.array(z.string()).nullable(),
  domains: z.array(z.string()).nullable(),
});
export type OutletRow = z.infer<typeof outletRowSchema>;

/** An outlet with the one it was merged into. */
export const mergedOutletRowSchema = outletRowSchema.extend({
  mergedInto: outletRowSchema.nullable(),
});
export type MergedOutletRow = z.infer<typeof mergedOutletRowSchema>;

/** A record that another is based on, and what it is based on in turn, a few steps back. */
export interface OriginRow {
  readonly documentId: string;
  readonly title: string;
  readonly recordStatus: SourceRecord['status'];
  readonly basedOn?: readonly OriginRow[] | undefined;
}

const originRowSchema: z.ZodType<OriginRow> = z.lazy(() =>
  z.object({
    documentId: z.string(),
    title: z.string(),
    recordStatus: sourceRecordSchema.shape.status,
    basedOn: z.array(originRowSchema).optional(),
  }),
);

const basedOnTo = (steps: number): object | true =>
  steps === 1 ? true : { populate: { basedOn: basedOnTo(steps - 1) } };

/** What is fetched with a source record. */
export const SOURCE_POPULATE = { outlet: true, basedOn: basedOnTo(STEPS_BACK) };

export const sourceRowSchema = z.object({
  id: z.number(),
  documentId: z.string(),
  title: z.string(),
  personName: z.string().nullable(),
  date: z.string().nullable(),
  datePrecision: z.enum(['day', 'month', 'year', 'unknown']),
  strength: sourceRecordSchema.shape.strength,
  recordStatus: sourceRecordSchema.shape.status,
  statusReason: z.string().nullable(),
  outlet: outletRowSchema.nullable(),
  excerpts: z.unknown(),
  url: z.string().nullable(),
  archiveUrl: z.string().nullable(),
  anonymityReason: z.string().nullable(),
  approvedBy: z.string().nullable(),
  /** Not set in rows that are older than the column. */
  confirmed: z.boolean().nullable(),
  basedOn: z.array(originRowSchema).optional(),
});
export type SourceRow = z.infer<typeof sourceRowSchema>;

const PRECISION_LENGTH = { day: 10, month: 7, year: 4, unknown: 0 } as const;

/** The date as precise as known: `2023-02-02`, `2023-02`, `2023`; `null` when unknown. */
export const dateOf = ({
  date,
  datePrecision,
}: Pick<SourceRow, 'date' | 'datePrecision'>): string | null =>
  date?.slice(0, PRECISION_LENGTH[datePrecision]) || null;

/** Its excerpts, as far as they are texts. */
export const excerptsOf = ({ excerpts }: { readonly excerpts?: unknown }): readonly string[] =>
  Array.isArray(excerpts) ? excerpts.filter((each) => typeof each === 'string') : [];

const addressOf = ({ url, archiveUrl }: SourceRow): Address =>
  archiveUrl ? 'archived' : url ? 'live' : 'none';

const approvalOf = ({ approvedBy, anonymityReason }: SourceRow): Approval => {
  if (!approvedBy) return 'none';
  return isRoteReason(anonymityReason ?? '') ? 'rote' : 'approved';
};

/** The records at the end of each chain. One that comes up again on its own chain ends it. */
const originsOf = (row: OriginRow, path: readonly string[] = []): readonly string[] => {
  if (path.includes(row.documentId)) return [row.documentId];
  const based = row.basedOn ?? [];
  if (based.length === 0) return [row.documentId];
  return [...new Set(based.flatMap((next) => originsOf(next, [...path, row.documentId])))];
};

/** The titles on a way from a record back to itself; empty where there is none. */
const circleOf = (row: OriginRow, target: string): readonly string[] => {
  for (const next of row.basedOn ?? []) {
    if (next.documentId === target) return [next.title];
    const rest = circleOf(next, target);
    if (rest.length > 0) return [next.title, ...rest];
  }
  return [];
};

/** The titles of what a record is based on and nobody can rest on any more. */
const withdrawnOf = (row: OriginRow, path: readonly string[] = []): readonly string[] => [
  ...new Set(
    (row.basedOn ?? [])
      .filter(({ documentId }) => !path.includes(documentId))
      .flatMap((next) => [
        ...(isWithdrawn(next.recordStatus) ? [next.title] : []),
        ...withdrawnOf(next, [...path, row.documentId]),
      ]),
  ),
];

/** What engine and wire know of a record: never what protects a source. */
export const sourceRecordOf = (row: SourceRow): SourceRecord => ({
  documentId: row.documentId,
  title: row.title,
  outlet: row.outlet?.name ?? null,
  person: row.personName,
  date: dateOf(row),
  strength: row.strength,
  status: row.recordStatus,
  excerpts: [...excerptsOf(row)],
  address: addressOf(row),
  approval: approvalOf(row),
  origins: [...originsOf(row)],
  circle: [...circleOf(row, row.documentId)],
  withdrawn: [...withdrawnOf(row)],
});

/** The record as people see it. */
export const shownSourceOf = (row: SourceRow): ShownSource => {
  const { excerpts, origins, circle, withdrawn, ...record } = sourceRecordOf(row);
  return {
    ...record,
    excerpts: [...excerpts],
    origins: [...origins],
    circle: [...circle],
    withdrawn: [...withdrawn],
    url: row.url,
    confirmed: row.confirmed ?? true,
  };
};

/** A date as the database holds it, with how much of it is known. `null`: not known at all. */
export const storedDate = (
  date: string | null,
): { readonly date: string | null; readonly datePrecision: SourceRow['datePrecision'] } => {
  if (date === null) return { date: null, datePrecision: 'unknown' };
  const [year, month, day] = date.split('-');
  const datePrecision = day === undefined ? (month === undefined ? 'year' : 'month') : 'day';
  return { date: `${year}-${month ?? '01'}-${day ?? '01'}`, datePrecision };
};
