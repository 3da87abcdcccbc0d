import type { Newsroom } from './strapi';

/** Takes the guards off a table, as somebody could who owns the database. */
export const unguard = async ({ strapi }: Newsroom, table: string): Promise<void> => {
  const { connection, dialect } = strapi.db;
  if (dialect.client === 'postgres') {
    await connection.raw(
      `ALTER TABLE "${strapi.db.getSchemaName()}"."${table}" DISABLE TRIGGER USER`,
    );
    return;
  }
  const triggers = await connection('sqlite_master').where({ type: 'trigger', tbl_name: table });
  for (const { name } of triggers) await connection.raw(`DROP TRIGGER "${name}"`);
};
