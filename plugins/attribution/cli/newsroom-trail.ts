import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import type { ChainCheck } from '../engine/trail/hash-chain';
import { CouldNotRun } from './could-not-run';

interface TrailOfNewsroom {
  readonly check: (known: string | null) => Promise<ChainCheck>;
}

/** As much of Strapi as is asked here. */
interface Newsroom {
  readonly log: { level: string };
  readonly load: () => Promise<unknown>;
  readonly destroy: () => Promise<void>;
  readonly plugin: (name: string) => { readonly service: (name: string) => TrailOfNewsroom } | null;
}

const strapiSchema = z.object({
  createStrapi: z.custom<(places: { appDir: string; distDir: string }) => Newsroom>(
    (value) => typeof value === 'function',
  ),
});

const strapiIn = (folder: string): Newsroom => {
  const require = createRequire(path.join(folder, 'package.json'));
  try {
    const { createStrapi } = strapiSchema.parse(require('@strapi/strapi'));
    return createStrapi({ appDir: folder, distDir: path.join(folder, 'dist') });
  } catch {
    throw new CouldNotRun(`there is no built Strapi project in ${folder}`);
  }
};

/** Checks the trail in the database of the newsroom that stands in a folder, with its own configuration. */
export const checkNewsroomTrail = async (
  place: string,
  known: string | null,
): Promise<ChainCheck> => {
  const folder = path.resolve(place);
  const strapi = strapiIn(folder);
  // Where Strapi looks for its .env.
  process.chdir(folder);
  strapi.log.level = 'error';
  await strapi.load();
  try {
    const plugin = strapi.plugin('attribution');
    if (plugin === null || plugin === undefined) {
      throw new CouldNotRun('the plugin is switched off in that newsroom');
    }
    return await plugin.service('trail').check(known);
  } finally {
    await strapi.destroy();
  }
};
