import { createRequire } from 'node:module';
import path from 'node:path';
import { projectRoot } from './run.mjs';
import { StepFailed } from './step.mjs';

const CLOSING_TIME_MS = 10_000;
const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', '28P01', '28000', '3D000']);

const adviceFor = (error) =>
  UNREACHABLE.has(error.code)
    ? `The database cannot be used (${error.message}): check the DATABASE_ lines of .env.`
    : 'The newsroom could not start; the lines above say why.';

const SIGNALS = ['SIGTERM', 'SIGINT'];

/** Runs a function and takes back what it listens for: Strapi would shut down in the middle of its own start. */
const withoutSignalListeners = (work) => {
  const before = SIGNALS.flatMap((name) => process.listeners(name));
  const result = work();
  for (const name of SIGNALS) {
    for (const listener of process.listeners(name)) {
      if (!before.includes(listener)) process.off(name, listener);
    }
  }
  return result;
};

/** Boots Strapi for production in this process: migrations run, nothing listens yet. */
export const loadNewsroom = async () => {
  process.env.NODE_ENV = 'production';
  // Deprecations are for Strapi's makers to read, not for whoever opens the newsroom.
  process.noDeprecation = true;
  const require = createRequire(path.join(projectRoot, 'package.json'));
  const { createStrapi } = require('@strapi/strapi');
  const distDir = path.join(projectRoot, 'dist');
  const strapi = withoutSignalListeners(() => createStrapi({ appDir: projectRoot, distDir }));
  strapi.log.level = 'warn';
  strapi.config.set('server.logger.startup.enabled', false);
  strapi.config.set('server.logger.updates.enabled', false);
  try {
    return await strapi.load();
  } catch (error) {
    throw new StepFailed(adviceFor(error), error.stack ?? String(error));
  }
};

/** Starts to answer requests. */
export const openDoors = (strapi) => strapi.start();

/** Closes connections, database and all. Gives up waiting after ten seconds. */
export const closeNewsroom = async (strapi) => {
  setTimeout(() => process.exit(0), CLOSING_TIME_MS).unref();
  await strapi.destroy();
};
