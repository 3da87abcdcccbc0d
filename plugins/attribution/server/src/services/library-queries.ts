import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { LibraryFilter, ListRecordsQuery } from '../../../contracts/library';
import { RECORD_UIDS } from '../plugin-id';
import { relationTableOf } from '../strapi-parts';
import type { RestingCounts } from './library-rows';

const countSchema = z.object({ total: z.coerce.number() });
const idsSchema = z.array(z.object({ id: z.number() }));
const SEARCHED = ['s.title', 's.person_name', 's.url', 'o.name'];
const ANONYMOUS = ['anonymous-described', 'anonymous-bare'];
const SORTED: Readonly<Record<ListRecordsQuery['sort'], string>> = {
  added: 's.id',
  title: 's.title',
  person: 's.person_name',
  date: 's.date',
};

/** The words as a pattern of SQL's `like`, with `!` before its own signs. */
const patternOf = (word: string): string => `%${word.replaceAll(/[!%_]/gu, '!$&')}%`;

const wordsOf = (search: string): readonly string[] =>
  search.split(/\s+/u).filter((word) => word !== '');

/** Records with their outlet and what they were merged into: `s`, `o` and `m`. */
export const recordsJoined = (strapi: Core.Strapi) => {
  const { tableName } = strapi.db.metadata.get(RECORD_UIDS.source);
  const outlets = strapi.db.metadata.get(RECORD_UIDS.outlet).tableName;
  const outlet = relationTableOf(strapi, RECORD_UIDS.source, 'outlet');
  const merged = relationTableOf(strapi, RECORD_UIDS.source, 'mergedInto');
  return strapi.db
    .getConnection(`${tableName} as s`)
    .leftJoin(`${outlet.name} as so`, `so.${outlet.holder}`, 's.id')
    .leftJoin(`${outlets} as o`, 'o.id', `so.${outlet.target}`)
    .leftJoin(`${merged.name} as m`, `m.${merged.holder}`, 's.id');
};

const answered = (value: 'yes' | 'no'): boolean => value === 'yes';

const recordsWhere = (strapi: Core.Strapi, filter: LibraryFilter) => {
  const records = recordsJoined(strapi);
  if (answered(filter.merged)) records.whereNotNull('m.id');
  else records.whereNull('m.id');
  for (const word of wordsOf(filter.search ?? '')) {
    records.where((some) => {
      for (const column of SEARCHED) {
        some.orWhereRaw("lower(??) like lower(?) escape '!'", [column, patternOf(word)]);
      }
    });
  }
  if (filter.outlet !== undefined) records.where('o.document_id', filter.outlet);
  if (filter.kind !== undefined) records.where('s.kind', filter.kind);
  if (filter.strength !== undefined) records.where('s.strength', filter.strength);
  if (filter.status !== undefined) records.where('s.record_status', filter.status);
  if (filter.firstHand !== undefined) records.where('s.first_hand', answered(filter.firstHand));
  if (filter.confirmed === 'no') records.where('s.confirmed', false);
  if (filter.confirmed === 'yes') records.whereRaw('coalesce(s.confirmed, ?) = ?', [true, true]);
  if (filter.anonymous === 'yes') records.whereIn('s.strength', ANONYMOUS);
  if (filter.anonymous === 'no') records.whereNotIn('s.strength', ANONYMOUS);
  if (filter.from !== undefined) records.where('s.date', '>=', filter.from);
  if (filter.to !== undefined) records.where('s.date', '<=', filter.to);
  return records;
};

/** Row ids of one page of records in their order, and how many there are; what is unknown comes last. */
export const recordIdsOf = async (strapi: Core.Strapi, asked: ListRecordsQuery) => {
  const { page, pageSize, sort, order } = asked;
  const column = SORTED[sort];
  const rows: unknown = await recordsWhere(strapi, asked)
    .select('s.id as id')
    .orderByRaw('case when ?? is null then 1 else 0 end', [column])
    .orderBy(column, order)
    .orderBy('s.id', order)
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const counted: unknown = await recordsWhere(strapi, asked).count('s.id as total').first();
  return {
    ids: idsSchema.parse(rows).map(({ id }) => id),
    total: countSchema.parse(counted).total,
  };
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
