/**
 * Types into stories of 200, 1,000 and 2,000 words in Strapi's own editor, in Chromium, without the plugin and with it: from the
 * key to the next paint, from an edit to its flag, and what the first load of the admin fetches. `npm run bench:typing`.
 * Exits 1 when the plugin costs more than is asked for.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { buildNewsroom } from '../../scripts/build.mjs';
import { projectRoot, run } from '../../scripts/run.mjs';
import { openDesk, type Desk } from '../support/browser';
import { openNewsroom, type Newsroom } from '../support/newsroom';
import { longStory } from './long-story';

const SIZES = [200, 1_000, 2_000] as const;
/** Where flags have to follow an edit quickly. */
const FLAGS_SIZE = 1_000;
const LETTERS = 150;
/** Pages that are typed into at each size: what one page happens to meet is not the plugin's. */
const ROUNDS = 3;
const WARM_UP = 30;
/** A fast typist's pace, in milliseconds. */
const PACE_MS = 90;
const EDITS = 30;

const LATENCY_RATIO = 1.15;
const FLAGS_MS = 150;
const BUNDLE_KB = 250;

const atPercentile = (figures: readonly number[], percentile: number): number =>
  figures.toSorted((a, b) => a - b)[Math.ceil(figures.length * percentile) - 1] ?? NaN;

const openAt = async (page: Page, newsroom: Newsroom, documentId: string) => {
  await page.goto(
    `${newsroom.url}/admin/content-manager/collection-types/api::story.story/${documentId}?plugins[i18n][locale]=en`,
  );
  await page.locator('[data-slate-editor]').first().waitFor();
  await page.waitForTimeout(4_000);
  await page.locator('[data-slate-editor] p').nth(3).click();
};

/** From each key to the next paint, in milliseconds. */
const typeAway = async (page: Page): Promise<readonly number[]> => {
  await page.evaluate(() => {
    const latencies: number[] = [];
    Object.assign(window, { latencies });
    window.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => latencies.push(performance.now() - timeStamp));
          port1.start();
          port2.postMessage(null);
        });
      },
      true,
    );
  });
  for (let letter = 0; letter < LETTERS + WARM_UP; letter += 1) {
    await page.keyboard.press(
      'quayside '.charAt(letter % 9) === ' ' ? 'Space' : 'quayside '.charAt(letter % 9),
    );
    await page.waitForTimeout(PACE_MS);
  }
  const latencies: unknown = await page.evaluate(() => Reflect.get(window, 'latencies'));
  return Array.isArray(latencies) ? latencies.slice(WARM_UP).map(Number) : [];
};

/** In the page: from the next key to the frame in which *TK* is marked. As text, since bundlers rewrite functions. */
const UNTIL_MARKED = `new Promise((resolve) => {
  addEventListener('keydown', ({ timeStamp }) => {
    const look = () => {
      const ranges = [...(CSS.highlights.get('attribution-error') ?? [])];
      if (ranges.some((range) => String(range) === 'TK')) resolve(performance.now() - timeStamp);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, { capture: true, once: true });
})`;

/** From the key that makes words a fault to the frame in which they are marked, in milliseconds. */
const flagsAfterEdits = async (page: Page): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    await page.keyboard.type(' T', { delay: 60 });
    await page.waitForTimeout(600);
    const marked = page.evaluate<number>(UNTIL_MARKED);
    await page.waitForTimeout(50);
    await page.keyboard.press('K');
    times.push(await marked);
    for (let letter = 0; letter < 3; letter += 1) {
      await page.keyboard.press('Backspace');
      await page.waitForTimeout(200);
    }
  }
  return times;
};

/** Gzipped kilobytes of script that the first load of the admin fetches. */
const firstLoad = async (desk: Desk, newsroom: Newsroom): Promise<number> => {
  const page = await desk.sit('reporter');
  let bytes = 0;
  const waiting: Promise<void>[] = [];
  page.on('response', (response) => {
    if (!/\.m?js(?:$|\?)/u.test(response.url())) return;
    waiting.push(
      response.body().then((body) => {
        bytes += gzipSync(body).length;
      }),
    );
  });
  await page.goto(`${newsroom.url}/admin/`);
  await page.waitForLoadState('networkidle');
  await Promise.all(waiting);
  await page.close();
  return bytes / 1024;
};

interface Figures {
  readonly latencies: Readonly<Record<number, number>>;
  readonly flags: number | null;
  readonly kilobytes: number;
}

const measure = async (newsroom: Newsroom, hasPlugin: boolean): Promise<Figures> => {
  const desk = await openDesk(newsroom);
  const latencies: Record<number, number> = {};
  let flags: number | null = null;
  const kilobytes = await firstLoad(desk, newsroom);
  for (const size of SIZES) {
    const all: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const documentId = await newsroom.makeStory({ title: 'Boats', body: longStory(size) });
      const page = await desk.sit('reporter');
      await openAt(page, newsroom, documentId);
      all.push(...(await typeAway(page)));
      if (hasPlugin && size === FLAGS_SIZE && round === 0) {
        flags = atPercentile(await flagsAfterEdits(page), 0.95);
      }
      await page.close();
    }
    latencies[size] = atPercentile(all, 0.95);
    console.log(`${size} words: ${latencies[size].toFixed(1)} ms`);
  }
  await desk.leave();
  return { latencies, flags, kilobytes };
};

const measureWithout = async (): Promise<Figures> => {
  await buildNewsroom();
  rmSync(path.join(projectRoot, 'dist/build'), { recursive: true, force: true });
  await run(process.execPath, ['node_modules/@strapi/strapi/bin/strapi.js', 'build'], {
    env: {
      ATTRIBUTION_ENABLED: 'false',
      NODE_ENV: 'production',
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
  });
  // The server goes on with the plugin: what a page costs is the page's own.
  const newsroom = await openNewsroom({ isBuilt: true });
  try {
    return await measure(newsroom, false);
  } finally {
    await newsroom.close();
    rmSync(path.join(projectRoot, 'dist/build'), { recursive: true, force: true });
  }
};

const compare = async (): Promise<void> => {
  const without = await measureWithout();
  const newsroom = await openNewsroom();
  const withPlugin = await measure(newsroom, true);
  await newsroom.close();

  let isTooMuch = false;
  const report = (what: string, figure: number, allowed: number, unit: string): void => {
    if (!(figure <= allowed)) isTooMuch = true;
    console.log(`${what}: ${figure.toFixed(2)}${unit} (at most ${allowed}${unit})`);
  };
  for (const size of SIZES) {
    const [before, after] = [without.latencies[size] ?? NaN, withPlugin.latencies[size] ?? NaN];
    console.log(
      `${size} words, key to paint at the 95th percentile: ${before.toFixed(1)} ms without, ${after.toFixed(1)} ms with`,
    );
    report(`${size} words, ratio`, after / before, LATENCY_RATIO, '');
  }
  report(
    `${FLAGS_SIZE} words, edit to flag at the 95th percentile`,
    withPlugin.flags ?? NaN,
    FLAGS_MS,
    ' ms',
  );
  report(
    'first load, gzipped script added',
    withPlugin.kilobytes - without.kilobytes,
    BUNDLE_KB,
    ' kB',
  );
  process.exitCode = isTooMuch ? 1 : 0;
};

void compare();
