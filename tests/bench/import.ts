/**
 * What an import costs: 10,000 records, of which 5 % cannot be read and 20 % are there twice, through a newsroom's own
 * job. Run after `npm run build:plugin && npx tsc`: `npm run bench:import [records]`; on PostgreSQL with `DATABASE_*`.
 */
import { setTimeout } from 'node:timers/promises';
import { bootNewsroom } from '../support/strapi';

const RECORDS = Number(process.argv[2] ?? 10_000);
const MOST_SECONDS = 60;
const MOST_MEGABYTES = 200;
const MEGABYTE = 1_048_576;
const KILOBYTES = 1_024;
const LOOK_MS = 20;

const rowOf = (number: number): string => {
  if (number % 20 === 0) return `No address ${number},Wire,,javascript:alert(${number}),2024-02-03`;
  const same = number % 5 === 1 ? number - 2 : number;
  return `Record ${same},Outlet ${same % 50},Person ${same},https://example.org/${same},2024-02-03`;
};

async function* file(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('title,outlet,person,url,date\n');
  for (let number = 3; number < RECORDS + 3; number += 1) yield Buffer.from(`${rowOf(number)}\n`);
}

const main = async (): Promise<boolean> => {
  const newsroom = await bootNewsroom({});
  const imports = newsroom.strapi.plugin('attribution').service('imports');
  const actor = { type: 'system', id: null, name: 'system' };
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let peak = before;
  const started = performance.now();
  const { documentId, mapping } = await imports.take('records.csv', file(), actor);
  await imports.start(documentId, mapping, 'complete', actor);
  let found = await imports.findOne(documentId);
  while (found.state === 'waiting' || found.state === 'running') {
    await setTimeout(LOOK_MS);
    peak = Math.max(peak, process.memoryUsage.rss());
    found = await imports.findOne(documentId);
  }
  const seconds = (performance.now() - started) / 1_000;
  const megabytes = (peak - before) / MEGABYTE;
  const { state, made, updated, skipped } = found;
  console.log(
    `${RECORDS} rows on ${newsroom.strapi.db.dialect.client}: ${state}, ${made} made, ${updated} updated, ${skipped} skipped; ` +
      `${seconds.toFixed(1)} s (at most ${MOST_SECONDS}), ${(before / MEGABYTE).toFixed(0)} MB before, ${megabytes.toFixed(0)} MB more at the peak (at most ${MOST_MEGABYTES}); ` +
      `${(process.resourceUsage().maxRSS / KILOBYTES).toFixed(0)} MB at most since the process began`,
  );
  await newsroom.stop();
  return state === 'done' && seconds <= MOST_SECONDS && megabytes <= MOST_MEGABYTES;
};

main().then(
  (isMet) => process.exit(isMet ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
