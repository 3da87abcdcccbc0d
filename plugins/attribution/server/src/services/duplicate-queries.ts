import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { ListDuplicatesQuery } from '../../../contracts/library';
import { RECORD_UIDS } from '../plugin-id';
import { relationTableOf } from '../strapi-parts';
import { recordsJoined } from './library-queries';

const groupsSchema = z.array(z.record(z.string(), z.union([z.string(), z.number()])));
const idsSchema = z.array(z.object({ id: z.number() }));
/** More records of one outlet, person and day than anybody would look through. */
const MOST_ALIKE = 50;

/** What records that may be one have in common, as SQL has it. */
const keysOf = (strapi: Core.Strapi, sign: ListDuplicatesQuery['sign']) => {
  const outlet = relationTableOf(strapi, RECORD_UIDS.source, 'outlet');
  return sign === 'address'
    ? ['s.canonical_url']
    : [`so.${outlet.target}`, "lower(coalesce(s.person_name, ''))", 's.date'];
};

/** Row ids of records that share an address, or outlet, person and day, the newest first: some groups of them. */
export const alikeRecords = async (
  strapi: Core.Strapi,
  sign: ListDuplicatesQuery['sign'],
  offset: number,
  limit: number,
): Promise<readonly (readonly number[])[]> => {
  const keys = keysOf(strapi, sign);
  const unmerged = () => recordsJoined(strapi).whereNull('m.id');
  const groups = unmerged().havingRaw('count(*) > 1').limit(limit).offset(offset);
  for (const [at, key] of keys.entries()) {
    groups.whereRaw(`${key} is not null`).groupByRaw(key);
    groups.select(strapi.db.connection.raw(`${key} as key${at}`));
  }
  const found: unknown = await groups.orderByRaw('max(s.id) desc');
  const ids: (readonly number[])[] = [];
  for (const group of groupsSchema.parse(found)) {
    const alike = unmerged().select('s.id as id').orderBy('s.id').limit(MOST_ALIKE);
    for (const [at, key] of keys.entries()) {
      alike.whereRaw(`${key} = ?`, [group[`key${at}`] ?? '']);
    }
    const rows: unknown = await alike;
    ids.push(idsSchema.parse(rows).map(({ id }) => id));
  }
  return ids;
};
