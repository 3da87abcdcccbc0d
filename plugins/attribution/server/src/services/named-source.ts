import { z } from 'zod';
import { TERMS } from '../../../contracts/library';
import { sourceRecordSchema } from '../../../contracts/wire';
import { STRENGTHS } from '../../../engine/attribution/attribution';
import { isAnonymous } from '../../../engine/strength/is-anonymous';

const ON_THE_RECORD = 'on-the-record';

/** What is written down where a source is not named; a text may be empty, too. */
const TEXTS = ['describedAs', 'anonymityReason', 'knownTo', 'approvedBy'] as const;

/** The columns that say whether the source of a record may be named. */
export const namingSchema = z.object({
  strength: sourceRecordSchema.shape.strength,
  terms: z.enum(TERMS).nullable(),
  describedAs: z.string().nullable(),
  anonymityReason: z.string().nullable(),
  knownTo: z.string().nullable(),
  approvedBy: z.string().nullable(),
  approvedAt: z.string().nullable(),
});
type Naming = z.infer<typeof namingSchema>;

/** Whether readers may know who or what a record is: it speaks on the record, and nothing protects it. */
export const isNamed = (row: Naming): boolean =>
  !isAnonymous(row.strength) &&
  (row.terms === null || row.terms === ON_THE_RECORD) &&
  row.approvedAt === null &&
  TEXTS.every((field) => !row[field]);

const isNull = (field: string) => ({ [field]: { $null: true } });

/** The same as a condition that a database can be asked for. */
export const NAMED = {
  $and: [
    { strength: { $notIn: STRENGTHS.filter(isAnonymous) } },
    { $or: [isNull('terms'), { terms: ON_THE_RECORD }] },
    isNull('approvedAt'),
    ...TEXTS.map((field) => ({ $or: [isNull(field), { [field]: '' }] })),
  ],
};
