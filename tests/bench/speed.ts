/**
 * How fast attributions are found beside how fast wink-nlp's own pipeline reads the same stories, on one core: the corpus's
 * first hundred, each read once. wink-nlp remembers words, so that a second reading would flatter it; each of a few fresh
 * processes reads once with each, and the middle ratio counts. What runs is a bundle, as in the panel's worker.
 * Usage: npm run bench:speed
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { sharedDir } from '../support/shared-dir';
import type { Times } from './speed-once';

const PROCESSES = 9;
/** How many times as long as wink-nlp each model may take. */
const ALLOWED = { light: 6, full: 25 } as const;

const WEIGHTS = path.join(import.meta.dirname, '../../plugins/attribution/weights');

const bundle = (): string => {
  const outfile = path.join(mkdtempSync(path.join(tmpdir(), 'speed-')), 'speed-once.cjs');
  buildSync({
    entryPoints: [path.join(import.meta.dirname, 'speed-once.ts')],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  return outfile;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const compare = (corpus: string): number => {
  const program = bundle();
  const runs = Array.from({ length: PROCESSES }, (): Times =>
    JSON.parse(execFileSync(process.execPath, [program, corpus, WEIGHTS], { encoding: 'utf8' })),
  );
  const perSecond = (name: 'wink' | 'light' | 'full'): string =>
    Math.round(median(runs.map((run) => (1000 * run.words) / run[name]))).toLocaleString('en');
  console.log(`wink-nlp’s own pipeline: ${perSecond('wink')} words a second`);
  const slow = (['light', 'full'] as const).filter((name) => {
    const times = median(runs.map((run) => run[name] / run.wink));
    console.log(
      `${name} model: ${perSecond(name)} words a second, 1/${times.toFixed(1)} of that (at least 1/${ALLOWED[name]} is asked for)`,
    );
    return times > ALLOWED[name];
  });
  return slow.length === 0 ? 0 : 1;
};

const corpus = path.join(sharedDir, 'corpora/polnear/train');
if (existsSync(corpus)) process.exitCode = compare(corpus);
else {
  console.error(`There is no corpus at ${corpus}. Set SHARED_DIR to the folder that holds it.`);
  process.exitCode = 2;
}
