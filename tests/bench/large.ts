/**
 * How long an editor waits for lists and insights in a newsroom of 100,000 stories on PostgreSQL, over HTTP, and how much longer
 * than in one of 10,000. Fails where a wait is too long. Set `DATABASE_*`, and run after `npm run build:plugin && npx tsc`:
 * `npm run bench:large -- [stories] [part of a probe's name]`.
 */
import { openLarge } from './large/database';
import { callAsEditor, timingOf, type Timing } from './large/measure';
import type { Probe } from './large/probe';
import { probesOf } from './large/probes';

/** Milliseconds that 95 of 100 waits must stay within. */
const LONGEST_WAIT = 200;
/** How many times as long a page of a list may take in a newsroom ten times as large. */
const MOST_GROWTH = 1.5;
/** Below that, in milliseconds, a difference is noise. */
const NOISE = 5;

const milliseconds = (time: number): string => time.toFixed(1).padStart(8);

const lineOf = (name: string, { median, p95, most }: Timing): string =>
  name.padEnd(36) + [median, p95, most].map(milliseconds).join('');

type Timings = ReadonlyMap<string, { readonly probe: Probe; readonly timing: Timing }>;

const measure = async (stories: number, wanted: string): Promise<Timings> => {
  const newsroom = await openLarge(stories);
  const service = (name: string) => newsroom.strapi.plugin('attribution').service(name);
  await service('missingReports').settled();
  // So does the newsroom itself after a start; meanwhile everything is slower.
  await service('unchecked').count();
  const caller = await callAsEditor(newsroom);
  const timings = new Map<string, { probe: Probe; timing: Timing }>();
  for (const probe of await probesOf(newsroom)) {
    if (!probe.name.includes(wanted)) continue;
    const timing = await timingOf(caller, probe);
    timings.set(probe.name, { probe, timing });
    console.error(`${stories.toLocaleString('en')} stories: ${lineOf(probe.name, timing)}`);
  }
  await caller.leave();
  await newsroom.stop();
  return timings;
};

const main = async (): Promise<boolean> => {
  const stories = Number(process.argv[2] ?? 100_000);
  const wanted = process.argv[3] ?? '';
  const smaller = await measure(stories / 10, wanted);
  const larger = await measure(stories, wanted);
  console.log(
    `Milliseconds in a newsroom of ${stories.toLocaleString('en')} stories, and growth of the median from a tenth of it:`,
  );
  console.log(
    `${'asked'.padEnd(36)}${'p50'.padStart(8)}${'p95'.padStart(8)}${'max'.padStart(8)}  growth`,
  );
  let isGood = true;
  for (const [name, { probe, timing }] of larger) {
    const before = smaller.get(name)?.timing.median ?? Number.NaN;
    const growth = timing.median / before;
    const isSlow = timing.p95 > LONGEST_WAIT;
    const hasGrown = probe.isPaged && growth > MOST_GROWTH && timing.median - before > NOISE;
    if (isSlow || hasGrown) isGood = false;
    console.log(
      `${lineOf(name, timing)}${growth.toFixed(2).padStart(8)}` +
        `${isSlow ? '  too slow' : ''}${hasGrown ? '  grows' : ''}`,
    );
  }
  return isGood;
};

main().then(
  (isGood) => process.exit(isGood ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
