/**
 * How fast attributions are found beside how fast wink-nlp's own pipeline reads the same stories, on one core: the corpus's
 * first hundred, each read once. wink-nlp remembers words, so that a second reading would flatter it; each of a few fresh
 * processes reads once with each, and the middle ratio counts. Usage: npm run bench:speed
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extractBlockFully } from '../../plugins/attribution/engine/attribution/trained/extract-full';
import { extractBlock } from '../../plugins/attribution/engine/attribution/trained/extract-trained';
import { loadFullModels } from '../../plugins/attribution/engine/attribution/trained/full-models';
import { fromPlainFile } from '../../plugins/attribution/engine/document/from-plain';
import { segment } from '../../plugins/attribution/engine/text/segment';
import { readCorpus } from '../../plugins/attribution/training/corpus/read-corpus';
import { readModelFiles } from '../../plugins/attribution/weights/from-disk';
import { sharedDir } from '../support/shared-dir';

const STORIES = 100;
const PROCESSES = 5;
/** How many times as long as wink-nlp each model may take. */
const ALLOWED = { light: 6, full: 25 } as const;

/** Milliseconds that one reading of all stories took. */
interface Times {
  readonly words: number;
  readonly wink: number;
  readonly light: number;
  readonly full: number;
}

const corpus = path.join(sharedDir, 'corpora/polnear/train');
if (!existsSync(corpus)) {
  console.error(`There is no corpus at ${corpus}. Set SHARED_DIR to the folder that holds it.`);
  process.exit(2);
}

const readOnce = (): Times => {
  const texts = readCorpus(corpus)
    .slice(0, STORIES)
    .map(({ story }) => story.text);
  const wink = winkNLP(model);
  const models = loadFullModels(readModelFiles());
  const millisecondsOf = (read: (text: string) => unknown): number => {
    const started = performance.now();
    for (const text of texts) read(text);
    return performance.now() - started;
  };
  const blocksOf = (text: string, read: typeof extractBlock | typeof extractBlockFully): number => {
    const story = segment(fromPlainFile('text', text));
    let found = 0;
    for (const block of story.blocks.keys()) found += read(models, story, block).length;
    return found;
  };
  return {
    words: texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0),
    wink: millisecondsOf((text) => {
      const document = wink.readDoc(text);
      const tokens = document.tokens();
      return [document.sentences().out(), tokens.out(), tokens.out(wink.its.pos)];
    }),
    light: millisecondsOf((text) => blocksOf(text, extractBlock)),
    full: millisecondsOf((text) => blocksOf(text, extractBlockFully)),
  };
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const compare = (): number => {
  const runs = Array.from({ length: PROCESSES }, (): Times =>
    JSON.parse(
      execFileSync('npx', ['tsx', path.join(import.meta.dirname, 'speed.ts'), '--once'], {
        encoding: 'utf8',
      }),
    ),
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

if (process.argv.includes('--once')) console.log(JSON.stringify(readOnce()));
else process.exitCode = compare();
