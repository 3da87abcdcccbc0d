import path from 'node:path';
import type { Core } from '@strapi/strapi';

type Environment = Core.Config.Shared.ConfigParams['env'];

const appRoot = path.resolve(__dirname, '..', '..');

const sqlite = (env: Environment) => ({
  client: 'sqlite' as const,
  connection: { filename: path.resolve(appRoot, env('DATABASE_FILENAME') || '.tmp/newsroom.db') },
  useNullAsDefault: true,
});

const postgres = (env: Environment) => ({
  client: 'postgres' as const,
  connection: {
    host: env('DATABASE_HOST') || '127.0.0.1',
    port: env.int('DATABASE_PORT') || 5432,
    database: env('DATABASE_NAME') || 'newsroom',
    user: env('DATABASE_USERNAME') || 'newsroom',
    password: env('DATABASE_PASSWORD') || '',
    schema: env('DATABASE_SCHEMA') || 'public',
    ssl: env.bool('DATABASE_SSL', false) && {
      rejectUnauthorized: env('DATABASE_SSL_REJECT_UNAUTHORIZED') !== 'false',
    },
  },
  pool: { min: 2, max: 10 },
});

/** SQLite unless `DATABASE_CLIENT` says otherwise; a variable that is set but empty counts as not set. */
const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  const client = env('DATABASE_CLIENT') || 'sqlite';
  if (client !== 'sqlite' && client !== 'postgres') {
    throw new Error(`DATABASE_CLIENT is "${client}"; it can be "sqlite" or "postgres"`);
  }
  return { connection: client === 'postgres' ? postgres(env) : sqlite(env) };
};

export default config;
