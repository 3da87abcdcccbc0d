import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Holds the page to how long it may be busy: nothing else runs beside it. */
const ALONE = 'tests/browser/long-story.test.ts';
/** Its states are held to axe elsewhere; the pictures are taken by `npm run screens`. */
const PICTURES = 'tests/browser/screens.test.ts';

const browser = {
  // What a page shows, it shows a moment after it knows.
  expect: { poll: { timeout: 10_000 } },
  globalSetup: ['tests/support/seeded-newsroom.ts'],
  environment: 'node',
  pool: 'forks' as const,
  testTimeout: 120_000,
  hookTimeout: 600_000,
};

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['plugins/**/*.test.ts', 'tests/unit/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          environment: 'node',
          // Vitest leaves a core to itself, which idles.
          maxWorkers: availableParallelism(),
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'api',
          include: ['tests/api/**/*.test.ts'],
          environment: 'node',
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          ...browser,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [ALONE, ...(process.env['UPDATE_SCREENS'] ? [] : [PICTURES])],
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
      {
        test: { ...browser, name: 'browser-alone', include: [ALONE], fileParallelism: false },
      },
    ],
  },
});
