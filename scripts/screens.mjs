/** Takes every picture of the docs anew, from a newsroom that it builds and opens for that. */
import { findChromium } from './chromium.mjs';
import { install } from './install.mjs';
import { run } from './run.mjs';

await install();
const vitest = ['vitest', 'run', '--config', 'tests/vitest.config.mts', '--project', 'browser'];
const { code } = await run('npx', [...vitest, 'tests/browser/screens.test.ts'], {
  env: { UPDATE_SCREENS: '1', CHROMIUM_PATH: await findChromium() },
});
process.exitCode = code;
