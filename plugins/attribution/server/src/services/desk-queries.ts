import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { GovernedType } from './governed';

type Where = Readonly<Record<string, unknown>>;

/** How many different values a choice offers. */
const MOST_CHOICES = 500;

/** Ids of a table's rows whose story fits conditions on its own columns: a query inside another one. */
export const rowsAbout = (
  strapi: Core.Strapi,
  table: string,
  { uid, localised, hasDrafts }: GovernedType,
  conditions: Where,
): unknown => {
  const named = localised ? ['documentId', 'locale'] : ['documentId'];
  const draft = hasDrafts ? [{ publishedAt: null }] : [];
  const stories = strapi.db
    .queryBuilder(uid)
    .init({ select: named, where: { $and: [conditions, ...draft] } })
    .getKnexQuery();
  const targets = localised ? ['target_document_id', 'target_locale'] : ['target_document_id'];
  return strapi.db
    .getConnection(strapi.db.metadata.get(table).tableName)
    .select('id')
    .where('target_uid', uid)
    .whereIn(targets, stories);
};

/** What there is in some columns of a table's rows, each combination once, in order. */
export const distinctIn = async (
  strapi: Core.Strapi,
  table: string,
  columns: readonly string[],
  where: Where,
): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const rows: unknown = await strapi.db
    .queryBuilder(table)
    .init({ select: [...columns], where })
    .getKnexQuery()
    .distinct()
    .limit(MOST_CHOICES);
  const { attributes } = strapi.db.metadata.get(table);
  const columnOf = (name: string): string =>
    z.object({ columnName: z.string() }).parse(attributes[name]).columnName;
  const named = z
    .array(z.record(z.string(), z.unknown()))
    .parse(rows)
    .map((row) => Object.fromEntries(columns.map((name) => [name, row[columnOf(name)]])));
  const [first = ''] = columns;
  return named.toSorted((a, b) => String(a[first]).localeCompare(String(b[first])));
};
