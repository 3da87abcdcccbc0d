import { z } from 'zod';
import {
  anonymitySchema,
  STEPS_BACK,
  type BasedOn,
  type ListedRecord,
} from '../../../contracts/library';
import { SOURCE_KINDS } from '../../../contracts/source';
import type { FindRecordResponse } from '../../../contracts/library';
import { sourceRecordSchema } from '../../../contracts/wire';
import { dateOf, excerptsOf } from './records';

const namedSourceSchema = z.object({ documentId: z.string(), title: z.string() });
export type NamedSource = z.infer<typeof namedSourceSchema>;

const outletSchema = z.object({ documentId: z.string(), name: z.string() });

/** A record as a list needs it: nothing that protects a source is even read. */
export const listedRowSchema = z.object({
  id: z.number(),
  documentId: z.string(),
  title: z.string(),
  personName: z.string().nullable(),
  kind: z.enum(SOURCE_KINDS),
  url: z.string().nullable(),
  date: z.string().nullable(),
  datePrecision: z.enum(['day', 'month', 'year', 'unknown']),
  strength: sourceRecordSchema.shape.strength,
  firstHand: z.boolean(),
  recordStatus: sourceRecordSchema.shape.status,
  confirmed: z.boolean().nullable(),
  outlet: outletSchema.nullable(),
  mergedInto: namedSourceSchema.nullable(),
});
export type ListedRow = z.infer<typeof listedRowSchema>;

const { id: _id, outlet: _outlet, mergedInto: _mergedInto, ...columns } = listedRowSchema.shape;

/** What a list reads of records. */
export const LISTED = {
  select: ['id', ...Object.keys(columns)],
  populate: {
    outlet: { select: ['documentId', 'name'] },
    mergedInto: { select: ['documentId', 'title'] },
  },
};

interface BasedOnRow extends NamedSource {
  readonly recordStatus: ListedRow['recordStatus'];
  readonly basedOn?: readonly BasedOnRow[] | undefined;
}
const basedOnRowSchema: z.ZodType<BasedOnRow> = z.lazy(() =>
  namedSourceSchema.extend({
    recordStatus: sourceRecordSchema.shape.status,
    basedOn: z.array(basedOnRowSchema).optional(),
  }),
);

export const wholeRowSchema = listedRowSchema.extend({
  personRole: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  archiveUrl: z.string().nullable(),
  dateUnknownReason: z.string().nullable(),
  accessedOn: z.string().nullable(),
  statusReason: z.string().nullable(),
  excerpts: z.unknown(),
  ...anonymitySchema.shape,
  basedOn: z.array(basedOnRowSchema),
});
export type WholeRow = z.infer<typeof wholeRowSchema>;

const BASED_ON = ['documentId', 'title', 'recordStatus'];
const basedOnTo = (steps: number): object => ({
  select: BASED_ON,
  ...(steps === 1 ? {} : { populate: { basedOn: basedOnTo(steps - 1) } }),
});

export const WHOLE = { populate: { ...LISTED.populate, basedOn: basedOnTo(STEPS_BACK) } };

/** How much rests on a record. */
export interface RestingCounts {
  readonly stories: number;
  readonly claims: number;
}

const namedOf = ({ documentId, title }: NamedSource) => ({ documentId, name: title });

/** What everybody sees of a record who may open the library. */
export const listedRecordOf = (row: ListedRow, { stories, claims }: RestingCounts) =>
  ({
    documentId: row.documentId,
    title: row.title,
    outlet: row.outlet === null ? null : { ...row.outlet },
    person: row.personName,
    date: dateOf(row),
    kind: row.kind,
    strength: row.strength,
    status: row.recordStatus,
    firstHand: row.firstHand,
    confirmed: row.confirmed ?? true,
    url: row.url,
    mergedInto: row.mergedInto === null ? null : namedOf(row.mergedInto),
    stories,
    claims,
  }) satisfies ListedRecord;

/** A record that comes up again on its own way ends it. */
const basedOnOf = (rows: readonly BasedOnRow[], path: readonly string[]): BasedOn[] =>
  rows.map(({ documentId, title, recordStatus, basedOn = [] }) => ({
    documentId,
    title,
    status: recordStatus,
    basedOn: path.includes(documentId) ? [] : basedOnOf(basedOn, [...path, documentId]),
  }));

const anonymityOf = (row: WholeRow): FindRecordResponse['data']['anonymity'] => ({
  describedAs: row.describedAs,
  anonymityReason: row.anonymityReason,
  knownTo: row.knownTo,
  approvedBy: row.approvedBy,
  approvedAt: row.approvedAt,
  terms: row.terms,
});

/** The record's own page; what protects a source stays out unless the person may see it. */
export const recordPageOf = (
  row: WholeRow,
  counts: RestingCounts,
  others: {
    readonly basisOf: readonly NamedSource[];
    readonly mergedHere: readonly NamedSource[];
  },
  maySeeAnonymity: boolean,
): FindRecordResponse['data'] => ({
  ...listedRecordOf(row, counts),
  personRole: row.personRole,
  canonicalUrl: row.canonicalUrl,
  archiveUrl: row.archiveUrl,
  dateUnknownReason: row.dateUnknownReason,
  accessedOn: row.accessedOn,
  statusReason: row.statusReason,
  excerpts: [...excerptsOf(row)],
  basedOn: basedOnOf(row.basedOn, [row.documentId]),
  basisOf: others.basisOf.map(namedOf),
  mergedHere: others.mergedHere.map(namedOf),
  anonymity: maySeeAnonymity ? anonymityOf(row) : null,
});
