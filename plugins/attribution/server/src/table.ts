import type { Core } from '@strapi/strapi';
import { z } from 'zod';

type Where = Readonly<Record<string, unknown>>;

/** How to pick rows, as Strapi's query engine has it. */
export interface Selection {
  readonly select?: readonly string[];
  readonly where?: Where;
  readonly populate?: Readonly<Record<string, unknown>>;
  readonly orderBy?: Readonly<Record<string, 'asc' | 'desc'>>;
  readonly limit?: number;
  readonly offset?: number;
}

/**
 * A table below the Document Service, so that its middlewares do not see what the plugin itself does.
 * Rows are checked as they come in: Strapi's query engine is untyped.
 */
export const tableOf = <Row>(strapi: Core.Strapi, uid: string, row: z.ZodType<Row>) => ({
  async find(selection: Selection = {}): Promise<readonly Row[]> {
    return z.array(row).parse(await strapi.db.query(uid).findMany(selection));
  },
  async first(selection: Selection): Promise<Row | null> {
    return row.nullable().parse(await strapi.db.query(uid).findOne(selection));
  },
  count: (where: Where): Promise<number> => strapi.db.query(uid).count({ where }),
  async create(data: Where, populate?: Selection['populate']): Promise<Row> {
    return row.parse(await strapi.db.query(uid).create({ data, populate }));
  },
  async change(where: Where, data: Where): Promise<void> {
    await strapi.db.query(uid).update({ where, data });
  },
  /** In one statement, so that of several writers one is first; answers how many rows it was. */
  async changeAll(where: Where, data: Where): Promise<number> {
    const { count } = z
      .object({ count: z.number() })
      .parse(await strapi.db.query(uid).updateMany({ where, data }));
    return count;
  },
  async remove(where: Where): Promise<void> {
    await strapi.db.query(uid).deleteMany({ where });
  },
});

export type Table<Row> = ReturnType<typeof tableOf<Row>>;

/** A table that takes many rows at once; it answers nothing, since SQLite does not say which rows it made. */
export const bulkTableOf = <Row>(strapi: Core.Strapi, uid: string, row: z.ZodType<Row>) => ({
  ...tableOf(strapi, uid, row),
  async createMany(data: readonly Where[]): Promise<void> {
    if (data.length > 0) await strapi.db.query(uid).createMany({ data: [...data] });
  },
});

export type BulkTable<Row> = ReturnType<typeof bulkTableOf<Row>>;
