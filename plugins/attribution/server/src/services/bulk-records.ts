import { z } from 'zod';
import type { TrailEntry } from '../../../engine/trail/hash-chain';
import type { Placed, SameOutlet } from '../import/place-rows';
import { RECORD_UIDS } from '../plugin-id';
import type { BulkTable } from '../table';
import type { Actor } from './actor';
import { folded } from './outlet-names';
import type { MergedOutletRow } from './records';

/** A source record with every column of its own. */
export const wholeSourceSchema = z.looseObject({
  id: z.number(),
  documentId: z.string(),
  outlet: z.object({ id: z.number(), name: z.string() }).nullable(),
});
type WholeSource = z.infer<typeof wholeSourceSchema>;

type Values = Readonly<Record<string, unknown>>;
type Find = (name: string) => MergedOutletRow | null;

export interface BulkRecordsDependencies {
  readonly sources: BulkTable<WholeSource>;
  readonly outletIndex: () => Promise<Find>;
  readonly findOrMakeOutlet: (name: string) => Promise<MergedOutletRow>;
  /** Which record has which outlet, by row ids. */
  readonly joinOutlets: (
    pairs: readonly { readonly source: number; readonly outlet: number }[],
  ) => Promise<void>;
  readonly appendAll: (entries: readonly TrailEntry[]) => Promise<void>;
  readonly now: () => Date;
}

const WITH_OUTLET = { populate: { outlet: true } };

const placedOf = ({ id: _id, outlet, ...values }: WholeSource): Placed => ({
  documentId: values.documentId,
  values,
  outlet: outlet?.name ?? null,
  isNew: false,
  changed: new Set(),
});

const textsIn = (rows: readonly Values[], column: string): readonly string[] =>
  rows.map((values) => values[column]).filter((value) => typeof value === 'string');

/** Finds and writes many records at a time, where each on its own would take too long. */
export const bulkRecordsService = ({
  sources,
  outletIndex,
  findOrMakeOutlet,
  joinOutlets,
  appendAll,
  now,
}: BulkRecordsDependencies) => {
  const outletsOf = async (records: readonly Placed[]) => {
    const find = await outletIndex();
    const byName = new Map<string, MergedOutletRow>();
    for (const { outlet: name } of records) {
      if (name === null || byName.has(name)) continue;
      byName.set(name, find(name) ?? (await findOrMakeOutlet(name)));
    }
    return (name: string | null) => (name === null ? null : (byName.get(name) ?? null));
  };

  const makeAll = async (
    made: readonly Placed[],
    outletOf: (name: string | null) => MergedOutletRow | null,
  ) => {
    if (made.length === 0) return;
    const publishedAt = now();
    await sources.createMany(
      made.map(({ documentId, values }) => ({ ...values, documentId, publishedAt })),
    );
    const written = await sources.find({
      ...WITH_OUTLET,
      where: { documentId: { $in: made.map(({ documentId }) => documentId) } },
    });
    const rowIds = new Map(written.map(({ documentId, id }) => [documentId, id]));
    await joinOutlets(
      made.flatMap(({ documentId, outlet }) => {
        const [source, owner] = [rowIds.get(documentId), outletOf(outlet)];
        return source === undefined || owner === null ? [] : [{ source, outlet: owner.id }];
      }),
    );
  };

  return {
    /** Whether two names are one outlet's, as the library is now. */
    async sameOutlet(): Promise<SameOutlet> {
      const find = await outletIndex();
      return (name) => find(name)?.documentId ?? folded(name);
    },

    /** Stored records that some drafts may be, the oldest first. */
    async likely(drafts: readonly Values[]): Promise<readonly Placed[]> {
      const titles = textsIn(
        drafts.filter(({ canonicalUrl }) => canonicalUrl === null),
        'title',
      );
      const rows = await sources.find({
        ...WITH_OUTLET,
        where: {
          $or: [
            { canonicalUrl: { $in: textsIn(drafts, 'canonicalUrl') } },
            { canonicalUrl: null, title: { $in: titles } },
          ],
        },
        orderBy: { id: 'asc' },
      });
      return rows.map(placedOf);
    },

    /** Writes what is new and what has changed, each with its event in the trail. */
    async write(records: readonly Placed[], actor: Actor, importId: string): Promise<void> {
      const made = records.filter(({ isNew }) => isNew);
      const changed = records.filter((record) => !record.isNew && record.changed.size > 0);
      const outletOf = await outletsOf([...made, ...changed]);
      await makeAll(made, outletOf);
      for (const { documentId, values, outlet, changed: columns } of changed) {
        const own = [...columns].filter((column) => column !== 'outlet');
        const data = Object.fromEntries(own.map((column) => [column, values[column]]));
        await sources.change(
          { documentId },
          {
            ...data,
            ...(own.includes('date') ? { dateUnknownReason: values.dateUnknownReason } : {}),
            ...(columns.has('outlet') ? { outlet: outletOf(outlet)?.id ?? null } : {}),
          },
        );
      }
      await appendAll(
        [...made, ...changed].map((record) => ({
          kind: record.isNew ? 'record-made' : 'record-changed',
          actor,
          subject: { uid: RECORD_UIDS.source, documentId: record.documentId, locale: null },
          detail: {
            import: importId,
            fields: record.isNew
              ? Object.keys(record.values)
                  .filter((name) => record.values[name] !== null)
                  .toSorted()
              : [...record.changed].toSorted(),
          },
        })),
      );
    },
  };
};
