import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { ListDuplicatesQuery } from '../../../contracts/library';
import { RECORD_UIDS } from '../plugin-id';
import { relationTableOf } from '../strapi-parts';
import { recordsThat } from './record-filter';

const keysSchema = z.record(z.string(), z.union([z.string(), z.number()]));
const groupsSchema = z.array(keysSchema);
const rowsSchema = z.array(
  z.object({ id: z.number() }).catchall(z.union([z.string(), z.number()])),
);
/** More records of one outlet, person and day than anybody would look through. */
const MOST_ALIKE = 50;

const keyOf = (group: z.infer<typeof keysSchema>, keys: readonly string[]): string =>
  JSON.stringify(keys.map((_, at) => group[`key${at}`]));

/** Records that stand for themselves, with what those that may be one have in common, as SQL has it. */
const unmergedBy = (strapi: Core.Strapi, sign: ListDuplicatesQuery['sign']) => {
  const outlet = relationTableOf(strapi, RECORD_UIDS.source, 'outlet');
  const keys =
    sign === 'address'
      ? ['s.canonical_url']
      : [`so.${outlet.target}`, "lower(coalesce(s.person_name, ''))", 's.date'];
  const records = recordsThat(strapi, 'unmerged');
  if (sign === 'likeness') records.join(`${outlet.name} as so`, `so.${outlet.holder}`, 's.id');
  for (const [at, key] of keys.entries()) {
    records.select(strapi.db.connection.raw(`${key} as key${at}`));
  }
  return { keys, records };
};

/** Row ids of records that share an address, or outlet, person and day, the newest first: some groups of them. */
export const alikeRecords = async (
  strapi: Core.Strapi,
  sign: ListDuplicatesQuery['sign'],
  offset: number,
  limit: number,
): Promise<readonly (readonly number[])[]> => {
  const { keys, records } = unmergedBy(strapi, sign);
  for (const key of keys) records.whereRaw(`${key} is not null`).groupByRaw(key);
  const found: unknown = await records
    .havingRaw('count(*) > 1')
    .orderByRaw('max(s.id) desc')
    .limit(limit)
    .offset(offset);
  const groups = groupsSchema.parse(found);
  if (groups.length === 0) return [];
  const alike = unmergedBy(strapi, sign).records.select('s.id as id').orderBy('s.id');
  alike.where((some) => {
    for (const group of groups) {
      some.orWhere((all) => {
        for (const [at, key] of keys.entries())
          all.whereRaw(`${key} = ?`, [group[`key${at}`] ?? '']);
      });
    }
  });
  const members = new Map<string, number[]>(groups.map((group) => [keyOf(group, keys), []]));
  for (const { id, ...group } of rowsSchema.parse(await alike)) {
    members.get(keyOf(group, keys))?.push(id);
  }
  return [...members.values()].map((ids) => ids.slice(0, MOST_ALIKE));
};
