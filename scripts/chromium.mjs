import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const playwrightsOwn = async () => {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
};

const installed = async () =>
  [process.env.CHROMIUM_PATH, ...PLACES, await playwrightsOwn()].find(
    (place) => place !== undefined && place !== '' && existsSync(place),
  );

/** Path of a Chromium to test with: an installed one, else Playwright's, which it installs. `undefined` when neither can be had. */
export const findChromium = async () => {
  const found = await installed();
  if (found !== undefined) return found;
  console.log('No Chromium found; trying to install the one that Playwright brings …');
  await run('npx', ['playwright-core', 'install', 'chromium'], { quiet: true });
  return installed();
};
