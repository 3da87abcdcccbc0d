import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildNewsroom } from './build.mjs';
import { install } from './install.mjs';
import { projectRoot, run } from './run.mjs';

const REPORTS = path.join(projectRoot, '.tmp', 'test-reports');

/** Vitest's own JSON report as `{ passed, failed }`. A file that could not be loaded is a failure, and so is a skipped test in CI. */
const tallyOf = (report) => ({
  passed: report.numPassedTests,
  failed:
    report.numFailedTests +
    report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length +
    (process.env.CI ? report.numPendingTests + report.numTodoTests : 0),
});

/** `quiet`: shows the output when the suite is done, since another one runs beside it. */
const runSuite = async (title, project, { env = {}, quiet = false } = {}) => {
  if (!quiet) console.log(`\n── ${title}`);
  const file = path.join(REPORTS, `${title.replaceAll(/\W+/gu, '-')}.json`);
  rmSync(file, { force: true });
  const { code, output } = await run(
    'npx',
    ['vitest', 'run', '--config', 'tests/vitest.config.mts', '--project', project].concat([
      '--reporter',
      'default',
      '--reporter',
      'json',
      '--outputFile.json',
      file,
    ]),
    { env, quiet },
  );
  if (quiet) console.log(`\n── ${title}\n${output.trimEnd()}`);
  try {
    const tally = tallyOf(JSON.parse(readFileSync(file, 'utf8')));
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } catch {
    console.log(`${title}: the run left no report.`);
    return { passed: 0, failed: 1 };
  }
};

const postgresEnv = (address) => {
  const { hostname, port, username, password, pathname } = new URL(address);
  return {
    DATABASE_CLIENT: 'postgres',
    DATABASE_HOST: hostname,
    DATABASE_PORT: port || '5432',
    DATABASE_USERNAME: decodeURIComponent(username),
    DATABASE_PASSWORD: decodeURIComponent(password),
    DATABASE_NAME: pathname.slice(1),
    DATABASE_SSL: 'false',
  };
};

const runBrowserSuites = async () => {
  const { findChromium } = await import('./chromium.mjs');
  const chromium = await findChromium();
  if (chromium === undefined) {
    console.log(
      '\nThe browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
    );
    return [{ passed: 0, failed: 1 }];
  }
  const env = { CHROMIUM_PATH: chromium };
  return [
    await runSuite('browser', 'browser', { env }),
    await runSuite('browser, with nothing beside it', 'browser-alone', { env }),
  ];
};

await install();
await buildNewsroom();
mkdirSync(REPORTS, { recursive: true });

const tallies = [];
if (process.argv.includes('--with-check')) {
  console.log('\n── check');
  const { runStatic } = await import('./check.mjs');
  tallies.push(await runStatic());
}
tallies.push(await runSuite('unit', 'unit'));
const address = process.env.TEST_POSTGRES;
// Each takes one core, and a database of its own.
const onDatabases = [
  runSuite('api on SQLite', 'api'),
  ...(address
    ? [runSuite('api on PostgreSQL', 'api', { env: postgresEnv(address), quiet: true })]
    : []),
];
tallies.push(...(await Promise.all(onDatabases)));
tallies.push(...(await runBrowserSuites()));

const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
