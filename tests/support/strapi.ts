import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import request from 'supertest';

// Strapi's ES modules do not load in Node as they are: the tests take the CommonJS graph that the plugin gets too.
const require = createRequire(import.meta.url);

const { Client } = require('pg');

const repoRoot = path.resolve(__dirname, '..', '..');

/** How a test's newsroom differs from the real one. */
export interface Variant {
  /** Merged over the plugin's entry in `config/plugins.ts`. */
  readonly attribution?: Readonly<Record<string, unknown>>;
  /** Content types beside the newsroom's own, by name, with core REST routes. */
  readonly types?: Readonly<Record<string, object>>;
}

/** A running newsroom with a database of its own. */
export interface Newsroom {
  readonly strapi: Core.Strapi;
  readonly http: () => ReturnType<typeof request>;
  /** Stops it and keeps its database, for `restart`. */
  readonly restart: (variant?: Variant) => Promise<Newsroom>;
  readonly stop: () => Promise<void>;
}

interface Database {
  readonly env: Readonly<Record<string, string>>;
  readonly drop: () => Promise<void>;
}

const SECRETS = {
  NODE_ENV: 'test',
  STRAPI_TELEMETRY_DISABLED: 'true',
  HOST: '127.0.0.1',
  PORT: '0',
  APP_KEYS: 'a,b',
  API_TOKEN_SALT: 'salt',
  ADMIN_JWT_SECRET: 'admin-secret',
  TRANSFER_TOKEN_SALT: 'transfer-salt',
  JWT_SECRET: 'jwt-secret',
  ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
};

const workDir = (): string => {
  const parent = path.join(repoRoot, '.tmp', 'api-tests');
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(path.join(parent, 'newsroom-'));
};

const sqlite = (dir: string): Database => ({
  env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(dir, 'newsroom.db') },
  drop: async () => {},
});

/** Runs a statement in the PostgreSQL database that `DATABASE_*` name. */
export const runOnPostgres = async (sql: string): Promise<void> => {
  const client = new Client({
    host: process.env.DATABASE_HOST,
    port: Number(process.env.DATABASE_PORT ?? 5432),
    user: process.env.DATABASE_USERNAME,
    password: process.env.DATABASE_PASSWORD,
    database: process.env.DATABASE_NAME,
  });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

const postgres = async (dir: string): Promise<Database> => {
  const schema = path.basename(dir).replaceAll('-', '_').toLowerCase();
  await runOnPostgres(`CREATE SCHEMA "${schema}"`);
  return {
    env: { DATABASE_CLIENT: 'postgres', DATABASE_SCHEMA: schema },
    drop: () => runOnPostgres(`DROP SCHEMA "${schema}" CASCADE`),
  };
};

/** Which database the suite runs on: `DATABASE_CLIENT=postgres` with `DATABASE_*`, else a file that goes with the test. */
const onPostgres = process.env.DATABASE_CLIENT === 'postgres';

const writeType = (dist: string, name: string, schema: object): void => {
  const dir = path.join(dist, 'src', 'api', name);
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  };
  write(`content-types/${name}/schema.json`, JSON.stringify(schema));
  for (const [kind, factory] of [
    ['routes', 'Router'],
    ['controllers', 'Controller'],
    ['services', 'Service'],
  ]) {
    write(
      `${kind}/${name}.js`,
      `module.exports = require('@strapi/strapi').factories.createCore${factory}('api::${name}.${name}');`,
    );
  }
};

/** The compiled newsroom; a variant gets a copy with its own configuration and types. */
const compiled = (dir: string, { attribution, types }: Variant): string => {
  const dist = path.join(repoRoot, 'dist');
  if (!existsSync(path.join(dist, 'config'))) {
    throw new Error('The newsroom is not compiled: run `npm run build:plugin && npx tsc` first');
  }
  if (attribution === undefined && types === undefined) return dist;
  const copy = mkdtempSync(path.join(dir, 'dist-'));
  for (const part of ['config', 'src', 'database']) {
    const from = path.join(dist, part);
    if (existsSync(from)) cpSync(from, path.join(copy, part), { recursive: true });
  }
  const plugins = path.join(copy, 'config', 'plugins.js');
  cpSync(plugins, path.join(copy, 'newsroom-plugins.js'));
  writeFileSync(
    plugins,
    `const { default: newsroom } = require('../newsroom-plugins.js');
module.exports = (args) => {
  const plugins = newsroom(args);
  return { ...plugins, attribution: { ...plugins.attribution, ...${JSON.stringify(attribution ?? {})} } };
};`,
  );
  for (const [name, schema] of Object.entries(types ?? {})) writeType(copy, name, schema);
  return copy;
};

/** `strapi.destroy()` takes all listeners off the process, the test runner's among them. */
const destroy = async (strapi: Core.Strapi): Promise<void> => {
  const { removeAllListeners } = process;
  process.removeAllListeners = () => process;
  try {
    await strapi.destroy();
  } finally {
    process.removeAllListeners = removeAllListeners;
  }
};

const boot = async (dir: string, database: Database, variant: Variant): Promise<Newsroom> => {
  Object.assign(process.env, SECRETS, database.env);
  const { createStrapi } = require('@strapi/strapi');
  const distDir = compiled(dir, variant);
  const strapi: Core.Strapi = createStrapi({
    appDir: repoRoot,
    distDir,
    autoReload: false,
    serveAdminPanel: false,
  });
  strapi.log.level = process.env.TEST_LOG ?? 'error';
  await strapi.load();
  strapi.server.mount();
  return {
    strapi,
    http: () => request(strapi.server.httpServer),
    restart: async (next = {}) => {
      await destroy(strapi);
      return boot(dir, database, next);
    },
    stop: async () => {
      await destroy(strapi);
      await database.drop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
};

/** The Document Service for a type that TypeScript does not know. */
export const documentsIn = ({ strapi }: Newsroom, uid: string) =>
  Reflect.apply(strapi.documents, strapi, [uid]);

/** Boots a newsroom on an empty database. */
export const bootNewsroom = async (variant: Variant = {}): Promise<Newsroom> => {
  const dir = workDir();
  const database = onPostgres ? await postgres(dir) : sqlite(dir);
  try {
    return await boot(dir, database, variant);
  } catch (error) {
    await database.drop();
    rmSync(dir, { recursive: true, force: true });
    throw error;
  }
};

/** Boots a newsroom on a database that was there before, and stays when the newsroom stops. */
export const bootOn = (env: Database['env']): Promise<Newsroom> =>
  boot(workDir(), { env, drop: async () => {} }, {});
