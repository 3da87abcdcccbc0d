import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { ListRecordsQuery } from '../../../contracts/library';
import { RECORD_UIDS } from '../plugin-id';
import { relationTableOf } from '../strapi-parts';
import type { RestingCounts } from './library-rows';
import { holding, recordsThat, recordsWhere } from './record-filter';

const countSchema = z.object({ total: z.coerce.number() });
const idsSchema = z.array(z.object({ id: z.number() }));
const SORTED: Readonly<Record<ListRecordsQuery['sort'], string>> = {
  added: 's.id',
  title: 's.title',
  person: 's.person_name',
  date: 's.date',
};
const MAY_BE_UNKNOWN: ReadonlySet<ListRecordsQuery['sort']> = new Set(['person', 'date']);

/** Row ids of one page of records in their order, and how many there are; what is unknown comes last. */
export const recordIdsOf = async (strapi: Core.Strapi, asked: ListRecordsQuery) => {
  const { page, pageSize, sort, order } = asked;
  const column = SORTED[sort];
  const all = () => recordsWhere(strapi, asked);
  const known = () => all().whereNotNull(column);
  const counted = async (records: ReturnType<typeof all>): Promise<number> =>
    countSchema.parse(await records.count('s.id as total').first()).total;
  const start = (page - 1) * pageSize;
  const first: unknown = await known()
    .select('s.id as id')
    .orderBy(column, order)
    .orderBy('s.id', order)
    .limit(pageSize)
    .offset(start);
  const ids = idsSchema.parse(first).map(({ id }) => id);
  if (ids.length < pageSize && MAY_BE_UNKNOWN.has(sort)) {
    // Apart from the others, so that an index gives both in order.
    const rest: unknown = await all()
      .whereNull(column)
      .select('s.id as id')
      .orderBy('s.id', order)
      .limit(pageSize - ids.length)
      .offset(Math.max(0, start - (await counted(known()))));
    ids.push(...idsSchema.parse(rest).map(({ id }) => id));
  }
  return { ids, total: await counted(all()) };
};

/** Row ids of the newest records that hold every word. */
export const newestHolding = async (
  strapi: Core.Strapi,
  search: string,
  limit: number,
): Promise<readonly number[]> => {
  const rows: unknown = await holding(strapi, recordsThat(strapi, 'unmerged'), search)
    .select('s.id as id')
    .orderBy('s.id', 'desc')
    .limit(limit);
  return idsSchema.parse(rows).map(({ id }) => id);
};

const restingSchema = z.array(
  z.object({ id: z.number(), claims: z.coerce.number(), stories: z.coerce.number() }),
);

/** How many claims of how many stories rest on records, by their row ids. */
export const restingOn = async (
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<ReadonlyMap<number, RestingCounts>> => {
  const { tableName } = strapi.db.metadata.get(RECORD_UIDS.link);
  const source = relationTableOf(strapi, RECORD_UIDS.link, 'source');
  const rows: unknown = await strapi.db
    .getConnection(`${source.name} as r`)
    .join(`${tableName} as l`, 'l.id', `r.${source.holder}`)
    .whereIn(`r.${source.target}`, [...ids])
    .groupBy(`r.${source.target}`)
    .select(`r.${source.target} as id`)
    .count('l.id as claims')
    .select(
      strapi.db.connection.raw(
        "count(distinct l.target_uid || ':' || l.target_document_id) as stories",
      ),
    );
  return new Map(restingSchema.parse(rows).map(({ id, ...counts }) => [id, counts]));
};

/** How many records name outlets, by the outlets' row ids. */
export const recordsNaming = async (
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<ReadonlyMap<number, number>> => {
  const { name, target } = relationTableOf(strapi, RECORD_UIDS.source, 'outlet');
  const rows: unknown = await strapi.db
    .getConnection(name)
    .whereIn(target, [...ids])
    .groupBy(target)
    .select(`${target} as id`)
    .count('* as total');
  const counted = z.array(countSchema.extend({ id: z.number() })).parse(rows);
  return new Map(counted.map(({ id, total }) => [id, total]));
};
