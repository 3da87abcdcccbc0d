import { defineConfig } from 'vitest/config';

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
          name: 'browser',
          // What a page shows, it shows a moment after it knows.
          expect: { poll: { timeout: 10_000 } },
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/seeded-newsroom.ts'],
          // The same states are held to axe; the pictures are taken by `npm run screens`.
          exclude: process.env['UPDATE_SCREENS'] ? [] : ['tests/browser/screens.test.ts'],
          environment: 'node',
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
