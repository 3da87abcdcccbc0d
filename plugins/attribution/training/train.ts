/**
 * Trains every weight file of the package from an annotated corpus: `npm run train -- --corpus DIR [--out DIR] [--fresh]`.
 * DIR holds `train` and `dev` in PolNeAR's layout. Same corpus, same bytes. An interrupted training goes on where it
 * stopped; `--fresh` begins anew.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Presets, SingleBar } from 'cli-progress';
import { readCorpus } from './corpus/read-corpus';
import { fingerprintOf } from './fingerprint';
import { runStages, type Bar } from './run-stages';
import { STAGES } from './stages';

const PACKAGE = path.join(import.meta.dirname, '..');

const terminalBar = (): Bar => {
  let bar: SingleBar | null = null;
  return {
    begin: (title) => {
      const format = `${title.padEnd(28)} {bar} {percentage}%  {duration_formatted}  {note}`;
      bar = new SingleBar({ format, noTTYOutput: true, notTTYSchedule: 30_000 }, Presets.rect);
      bar.start(1, 0, { note: '' });
    },
    update: (share, note) => bar?.update(share, { note }),
    end: (note) => {
      bar?.update(1, { note });
      bar?.stop();
    },
  };
};

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      out: { type: 'string', default: path.join(PACKAGE, 'weights') },
      cache: { type: 'string', default: path.join(PACKAGE, '.cache', 'training') },
      fresh: { type: 'boolean', default: false },
    },
  });
  const { corpus, out } = values;
  const parts = ['train', 'dev'].map((part) => path.join(corpus ?? '', part));
  if (corpus === undefined || !parts.every((part) => existsSync(path.join(part, 'attributions')))) {
    console.error(
      'Say where the corpus is: npm run train -- --corpus DIR, with DIR/train and DIR/dev in it.',
    );
    return 2;
  }
  const cacheDir = path.join(values.cache, fingerprintOf(corpus, PACKAGE).slice(0, 16));
  if (values.fresh) rmSync(cacheDir, { recursive: true, force: true });
  const [train = [], dev = []] = parts.map(readCorpus);
  const weights = await runStages(STAGES, { train, dev, cacheDir }, terminalBar());
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of weights) writeFileSync(path.join(out, name), bytes);
  const size = [...weights.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(`${weights.size} weight files, ${(size / 1e6).toFixed(2)} MB in all, are in ${out}.`);
  return 0;
};

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
