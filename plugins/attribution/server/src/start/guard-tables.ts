import type { Core } from '@strapi/strapi';
import { RECORD_UIDS } from '../plugin-id';

const GUARDED = [RECORD_UIDS.event, RECORD_UIDS.receipt];

const SAYS = 'only grows: its rows are never changed nor deleted';

/** https://www.sqlite.org/lang_createtrigger.html; without the last, `INSERT OR REPLACE` would delete unseen. */
const onSqlite = (table: string): readonly string[] => {
  const trigger = (when: string, condition = '') =>
    `CREATE TRIGGER IF NOT EXISTS "${table}_no_${when.toLowerCase()}" BEFORE ${when} ON "${table}" ${condition}` +
    ` BEGIN SELECT RAISE(ABORT, '${table} ${SAYS}'); END`;
  return [
    trigger('UPDATE'),
    trigger('DELETE'),
    trigger('INSERT', `WHEN EXISTS (SELECT 1 FROM "${table}" WHERE id = NEW.id)`),
  ];
};

/** https://www.postgresql.org/docs/15/sql-createtrigger.html */
const onPostgres = (table: string, schema: string): readonly string[] => {
  const refuse = `"${schema}"."attribution_only_grows"`;
  const trigger = (name: string, when: string, each: string) =>
    `CREATE OR REPLACE TRIGGER "${table}_${name}" BEFORE ${when} ON "${schema}"."${table}"` +
    ` FOR EACH ${each} EXECUTE FUNCTION ${refuse}()`;
  return [
    `CREATE OR REPLACE FUNCTION ${refuse}() RETURNS trigger LANGUAGE plpgsql AS` +
      ` $$ BEGIN RAISE EXCEPTION '% ${SAYS}', TG_TABLE_NAME; END $$`,
    trigger('stays', 'UPDATE OR DELETE', 'ROW'),
    trigger('stays_whole', 'TRUNCATE', 'STATEMENT'),
  ];
};

/** In the database itself, too, the trail and the receipts only grow: whoever gets round Strapi is refused by their tables. */
export const guardTables = async (strapi: Core.Strapi): Promise<void> => {
  for (const uid of GUARDED) {
    const { tableName } = strapi.db.metadata.get(uid);
    const statements =
      strapi.db.dialect.client === 'postgres'
        ? onPostgres(tableName, strapi.db.getSchemaName() ?? 'public')
        : onSqlite(tableName);
    for (const statement of statements) await strapi.db.connection.raw(statement);
  }
};
