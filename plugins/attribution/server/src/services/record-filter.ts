import type { Core } from '@strapi/strapi';
import type { LibraryFilter } from '../../../contracts/library';
import { ANONYMOUS } from '../../../engine/strength/is-anonymous';
import { RECORD_UIDS } from '../plugin-id';
import { relationTableOf } from '../strapi-parts';

const SEARCHED = ['s.title', 's.person_name', 's.url'];
const HOLDS = "lower(??) like lower(?) escape '!'";

/** The words as a pattern of SQL's `like`, with `!` before its own signs. */
const patternOf = (word: string): string => `%${word.replaceAll(/[!%_]/gu, '!$&')}%`;

const wordsOf = (search: string): readonly string[] =>
  search.split(/\s+/u).filter((word) => word !== '');

const answered = (value: 'yes' | 'no'): boolean => value === 'yes';

/** Row ids of the records that name an outlet: `n`, with the outlet as `o`. */
const namingOutlets = (strapi: Core.Strapi) => {
  const { name, holder, target } = relationTableOf(strapi, RECORD_UIDS.source, 'outlet');
  return strapi.db
    .getConnection(`${name} as n`)
    .join(`${strapi.db.metadata.get(RECORD_UIDS.outlet).tableName} as o`, 'o.id', `n.${target}`)
    .select(`n.${holder}`);
};

/** Records as `s`: those that stand for themselves, or those that were merged into others. */
export const recordsThat = (strapi: Core.Strapi, are: 'unmerged' | 'merged') => {
  const merged = relationTableOf(strapi, RECORD_UIDS.source, 'mergedInto');
  const mergers = strapi.db
    .getConnection(`${merged.name} as m`)
    .where(`m.${merged.holder}`, strapi.db.connection.ref('s.id'));
  const records = strapi.db.getConnection(
    `${strapi.db.metadata.get(RECORD_UIDS.source).tableName} as s`,
  );
  return are === 'merged' ? records.whereExists(mergers) : records.whereNotExists(mergers);
};

type Records = ReturnType<typeof recordsThat>;

/** Narrows them to those that hold every word, in one place or another. */
export const holding = (strapi: Core.Strapi, records: Records, search: string): Records => {
  for (const word of wordsOf(search)) {
    const pattern = patternOf(word);
    records.where((some) => {
      for (const column of SEARCHED) some.orWhereRaw(HOLDS, [column, pattern]);
      some.orWhereIn('s.id', namingOutlets(strapi).whereRaw(HOLDS, ['o.name', pattern]));
    });
  }
  return records;
};

/** The records that a filter of the library lets through. */
export const recordsWhere = (strapi: Core.Strapi, filter: LibraryFilter): Records => {
  const all = recordsThat(strapi, answered(filter.merged) ? 'merged' : 'unmerged');
  const records = holding(strapi, all, filter.search ?? '');
  if (filter.outlet !== undefined) {
    records.whereIn('s.id', namingOutlets(strapi).where('o.document_id', filter.outlet));
  }
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
