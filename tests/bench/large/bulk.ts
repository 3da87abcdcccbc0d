import { z } from 'zod';
import type { Newsroom } from '../../support/strapi';

export type Row = Readonly<Record<string, unknown>>;

/** Rows of one statement: SQLite takes no more terms at once. */
const BATCH = 400;

const joinSchema = z.object({
  joinTable: z.object({
    name: z.string(),
    joinColumn: z.object({ name: z.string() }),
    inverseJoinColumn: z.object({ name: z.string() }),
  }),
});

/** Writes rows past Strapi, many at once. Ids are the writer's to give. */
export const bulkOf = ({ strapi }: Newsroom) => {
  const { connection, metadata, dialect } = strapi.db;
  const at = (table: string) => strapi.db.getConnection(table);
  const tableOf = (uid: string): string => metadata.get(uid).tableName;

  const insert = async (table: string, rows: readonly Row[]): Promise<void> => {
    await strapi.db.transaction(async ({ trx }) => {
      for (let start = 0; start < rows.length; start += BATCH) {
        await at(table)
          .transacting(trx)
          .insert(rows.slice(start, start + BATCH));
      }
    });
  };

  return {
    insert: (uid: string, rows: readonly Row[]) => insert(tableOf(uid), rows),

    /** Ties rows by their ids, as a relation's table has it. */
    async tie(
      uid: string,
      attribute: string,
      pairs: readonly (readonly [from: number, to: number])[],
    ): Promise<void> {
      const { joinTable } = joinSchema.parse(metadata.get(uid).attributes[attribute]);
      const { name, joinColumn, inverseJoinColumn } = joinTable;
      await insert(
        name,
        pairs.map(([from, to]) => ({ [joinColumn.name]: from, [inverseJoinColumn.name]: to })),
      );
    },

    /** Lets the database give ids after those that are there, and know how much there is of what. */
    async finish(uids: readonly string[]): Promise<void> {
      if (dialect.client === 'postgres') {
        for (const table of uids.map(tableOf)) {
          const name = `"${strapi.db.getSchemaName()}"."${table}"`;
          await connection.raw(
            `select setval(pg_get_serial_sequence('${name}', 'id'), (select coalesce(max(id), 1) from ${name}))`,
          );
        }
        await connection.raw('vacuum analyze');
      } else await connection.raw('analyze');
    },
  };
};
export type Bulk = ReturnType<typeof bulkOf>;
