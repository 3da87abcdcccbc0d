import type { z } from 'zod';
import { anonymitySchema } from '../../../contracts/library';
import { sourceRecordSchema } from '../../../contracts/wire';
import { ANONYMOUS, isAnonymous } from '../../../engine/strength/is-anonymous';

const ON_THE_RECORD = 'on-the-record';

/** What is written down where a source is not named; a text may be empty, too. */
const TEXTS = ['describedAs', 'anonymityReason', 'knownTo', 'approvedBy'] as const;

/** The columns that say whether the source of a record may be named. */
export const namingSchema = anonymitySchema.extend({
  strength: sourceRecordSchema.shape.strength,
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
    { strength: { $notIn: [...ANONYMOUS] } },
    { $or: [isNull('terms'), { terms: ON_THE_RECORD }] },
    isNull('approvedAt'),
    ...TEXTS.map((field) => ({ $or: [isNull(field), { [field]: '' }] })),
  ],
};
