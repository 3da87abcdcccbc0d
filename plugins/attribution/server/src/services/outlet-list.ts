import { z } from 'zod';
import type { ListOutletsQuery, ListOutletsResponse } from '../../../contracts/library';
import type { Table } from '../table';

const namedSchema = z.object({ documentId: z.string(), name: z.string() });

export const listedOutletSchema = namedSchema.extend({
  id: z.number(),
  aliases: z.array(z.string()).nullable(),
  domains: z.array(z.string()).nullable(),
  kind: z.string().nullable(),
  own: z.boolean().nullable(),
  mergedInto: namedSchema.nullable(),
});
type ListedOutlet = z.infer<typeof listedOutletSchema>;

export interface OutletListDependencies {
  readonly outlets: Table<ListedOutlet>;
  /** How many records name outlets, by row ids. */
  readonly recordsNaming: (ids: readonly number[]) => Promise<ReadonlyMap<number, number>>;
}

const WITH_SURVIVOR = { populate: { mergedInto: { select: ['documentId', 'name'] } } };

/** The outlets of the library. */
export const outletListService = ({ outlets, recordsNaming }: OutletListDependencies) => ({
  /** By name; those that were merged into another stand with them. */
  async page({ page, pageSize, search }: ListOutletsQuery): Promise<ListOutletsResponse> {
    const where = search === undefined || search === '' ? {} : { name: { $containsi: search } };
    const rows = await outlets.find({
      ...WITH_SURVIVOR,
      where,
      orderBy: { name: 'asc' },
      limit: pageSize,
      offset: (page - 1) * pageSize,
    });
    const records = await recordsNaming(rows.map(({ id }) => id));
    const data = rows.map(({ id, aliases, domains, own, ...outlet }) => ({
      ...outlet,
      aliases: aliases ?? [],
      domains: domains ?? [],
      own: own ?? false,
      records: records.get(id) ?? 0,
    }));
    return { data, meta: { page, pageSize, total: await outlets.count(where) } };
  },
});
