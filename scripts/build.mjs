import { rmSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './run.mjs';
import { fingerprintOf, isStamped, writeStamp } from './stamp.mjs';
import { runQuietly, step } from './step.mjs';

const TSC = 'node_modules/typescript/bin/tsc';
const PLUGIN = 'plugins/attribution';

/** What is built, in this order: from which sources, into which folder, by which program of node_modules. */
const BUILDS = [
  {
    title: 'Building the plugin',
    usual: 'about 5 seconds',
    sources: [
      'engine',
      'contracts',
      'server',
      'cli',
      'weights/from-disk.ts',
      'tsconfig.json',
      'tsconfig.build.json',
    ].map((place) => `${PLUGIN}/${place}`),
    folder: `${PLUGIN}/dist`,
    stale: [`${PLUGIN}/dist`],
    command: [TSC, '-p', `${PLUGIN}/tsconfig.build.json`],
  },
  {
    title: 'Building the admin panel',
    usual: 'one to two minutes',
    sources: [
      'src/admin',
      'config/plugins.ts',
      'package-lock.json',
      `${PLUGIN}/package.json`,
      `${PLUGIN}/admin`,
      `${PLUGIN}/engine`,
      `${PLUGIN}/contracts`,
      `${PLUGIN}/weights`,
    ],
    folder: 'dist/build',
    stale: ['dist/build'],
    command: ['node_modules/@strapi/strapi/bin/strapi.js', 'build'],
  },
  {
    title: 'Building the newsroom',
    usual: 'about 5 seconds',
    sources: ['src', 'config', 'database', 'tsconfig.json'],
    folder: 'dist',
    stale: ['dist/src', 'dist/config', 'dist/database', 'dist/.stamp'],
    command: [TSC],
  },
];

/** Builds the plugin, the admin panel and the application: each only when its sources changed since it was last built. */
export const buildNewsroom = async ({ signal } = {}) => {
  for (const { title, usual, sources, folder, stale, command } of BUILDS) {
    const fingerprint = fingerprintOf(projectRoot, sources);
    const target = path.join(projectRoot, folder);
    if (isStamped(target, fingerprint)) continue;
    await step(title, usual, async () => {
      for (const place of stale) {
        rmSync(path.join(projectRoot, place), { recursive: true, force: true });
      }
      await runQuietly(process.execPath, command, {
        signal,
        env: { NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
        advice: `${title} failed: the lines above say where. Mend that, then run the command again.`,
      });
      writeStamp(target, fingerprint);
    });
  }
};
