import { z } from 'zod';
import {
  openRecordSchema,
  type OpenRecord,
  type PublishedSource,
} from '../../../contracts/content';
import { sourceRecordSchema } from '../../../contracts/wire';
import { isAnonymous } from '../../../engine/strength/is-anonymous';
import type { Table } from '../table';
import { NAMED, isNamed, namingSchema } from './named-source';
import { dateOf, outletRowSchema, sourceRowSchema } from './records';
import type { NewSource, SourcesService } from './sources';

export const openRowSchema = sourceRowSchema
  .pick({
    documentId: true,
    title: true,
    personName: true,
    url: true,
    date: true,
    datePrecision: true,
    recordStatus: true,
    confirmed: true,
  })
  .extend({
    ...namingSchema.shape,
    outlet: outletRowSchema.pick({ name: true }).nullable(),
    mergedInto: z.object({ documentId: z.string() }).nullable(),
  });
type OpenRow = z.infer<typeof openRowSchema>;

/** A record as a receipt keeps it. */
export const receiptRecordSchema = sourceRecordSchema.pick({
  documentId: true,
  strength: true,
  status: true,
});
export type ReceiptRecord = z.infer<typeof receiptRecordSchema>;

export interface OpenRecordsDependencies {
  readonly records: Table<OpenRow>;
  /** What a search asks of the database layer. */
  readonly holding: SourcesService['holding'];
  readonly make: SourcesService['make'];
}

/** What a machine says of a record that it makes. */
type MachineSource = Omit<NewSource, 'describedAs' | 'anonymityReason' | 'confirmed'>;

const POPULATE = { outlet: true, mergedInto: true };

const namedOf = (row: OpenRow) => ({
  documentId: row.documentId,
  title: row.title,
  outlet: row.outlet?.name ?? null,
  person: row.personName,
  url: row.url,
  date: dateOf(row),
  strength: row.strength,
  status: row.recordStatus,
});

const openOf = (row: OpenRow): OpenRecord => ({
  ...namedOf(row),
  confirmed: row.confirmed ?? true,
});

const unnamed = ({ strength, status }: Pick<ReceiptRecord, 'strength' | 'status'>) => ({
  isNamed: false,
  documentId: null,
  title: null,
  outlet: null,
  person: null,
  url: null,
  date: null,
  strength,
  status,
});

/** The record, and what it was merged into in turn. */
const chainFrom = (id: string, rows: ReadonlyMap<string, OpenRow>): readonly OpenRow[] => {
  const chain: OpenRow[] = [];
  for (let row = rows.get(id); row !== undefined && !chain.includes(row);) {
    chain.push(row);
    row = row.mergedInto === null ? undefined : rows.get(row.mergedInto.documentId);
  }
  return chain;
};

/** Whoever was not named once stays so; and nobody can tell of a record that is gone. */
const publishedOf = (was: ReceiptRecord, rows: ReadonlyMap<string, OpenRow>): PublishedSource => {
  const chain = chainFrom(was.documentId, rows);
  const now = chain.at(-1);
  if (now === undefined) return unnamed(was);
  const { strength, recordStatus: status } = now;
  return isAnonymous(was.strength) || !chain.every(isNamed)
    ? unnamed({ strength, status })
    : { isNamed: true, ...namedOf(now) };
};

/** Records as other machines may know them: no more than readers may, and none of what protects a source. */
export const openRecordsService = ({ records, holding, make }: OpenRecordsDependencies) => ({
  /** Newest first. A record that names nobody is not found by any word: that would tell who it is. */
  async search(search: string, limit: number): Promise<readonly OpenRecord[]> {
    const rows = await records.find({
      where: { $and: [holding(search), NAMED] },
      populate: POPULATE,
      orderBy: { id: 'desc' },
      limit,
    });
    return rows.map(openOf);
  },

  /** Not confirmed, whatever the machine says. */
  async make(source: MachineSource): Promise<OpenRecord> {
    return openRecordSchema.parse(await make({ ...source, confirmed: false }));
  },

  /** What readers may know of records that a receipt names, in its order, as they are now. */
  async published(kept: readonly ReceiptRecord[]): Promise<readonly PublishedSource[]> {
    const rows = new Map<string, OpenRow>();
    let wanted = [...new Set(kept.map((record) => record.documentId))];
    while (wanted.length > 0) {
      const found = await records.find({
        where: { documentId: { $in: wanted } },
        populate: POPULATE,
      });
      for (const row of found) rows.set(row.documentId, row);
      wanted = found.flatMap(({ mergedInto }) =>
        mergedInto === null || rows.has(mergedInto.documentId) ? [] : [mergedInto.documentId],
      );
    }
    return kept.map((record) => publishedOf(record, rows));
  },
});
