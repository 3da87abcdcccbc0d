import { z } from 'zod';
import { sourceRecordSchema } from '../../../contracts/wire';
import type { SourceRecord } from '../../../engine/records/source-record';

const outletRowSchema = z.object({
  id: z.number(),
  documentId: z.string(),
  name: z.string(),
  slug: z.string().nullable(),
  aliases: z.array(z.string()).nullable(),
});
export type OutletRow = z.infer<typeof outletRowSchema>;

/** An outlet with the one it was merged into. */
export const mergedOutletRowSchema = outletRowSchema.extend({
  mergedInto: outletRowSchema.nullable(),
});
export type MergedOutletRow = z.infer<typeof mergedOutletRowSchema>;

export const sourceRowSchema = z.object({
  id: z.number(),
  documentId: z.string(),
  title: z.string(),
  personName: z.string().nullable(),
  date: z.string().nullable(),
  datePrecision: z.enum(['day', 'month', 'year', 'unknown']),
  strength: sourceRecordSchema.shape.strength,
  recordStatus: sourceRecordSchema.shape.status,
  outlet: outletRowSchema.nullable(),
});
export type SourceRow = z.infer<typeof sourceRowSchema>;

const PRECISION_LENGTH = { day: 10, month: 7, year: 4, unknown: 0 } as const;

/** The date as precise as known: `2023-02-02`, `2023-02`, `2023`; `null` when unknown. */
const dateOf = ({ date, datePrecision }: SourceRow): string | null =>
  date?.slice(0, PRECISION_LENGTH[datePrecision]) || null;

/** What engine and wire know of a record: never what protects a source. */
export const sourceRecordOf = (row: SourceRow): SourceRecord => ({
  documentId: row.documentId,
  title: row.title,
  outlet: row.outlet?.name ?? null,
  person: row.personName,
  date: dateOf(row),
  strength: row.strength,
  status: row.recordStatus,
});

/** A date as the database holds it, with how much of it is known. `null`: not known at all. */
export const storedDate = (
  date: string | null,
): { readonly date: string | null; readonly datePrecision: SourceRow['datePrecision'] } => {
  if (date === null) return { date: null, datePrecision: 'unknown' };
  const [year, month, day] = date.split('-');
  const datePrecision = day === undefined ? (month === undefined ? 'year' : 'month') : 'day';
  return { date: `${year}-${month ?? '01'}-${day ?? '01'}`, datePrecision };
};
