/**
 * How fast attributions are found beside how fast wink-nlp cuts and tags the same stories, in one process and on one
 * core: `npx tsx tests/bench/speed.ts`. Both read the corpus's first hundred stories; the best of several rounds counts.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extractBlock } from '../../plugins/attribution/engine/attribution/trained/extract-trained';
import { loadLightModels } from '../../plugins/attribution/engine/attribution/trained/light-models';
import { fromPlainFile } from '../../plugins/attribution/engine/document/from-plain';
import { segment } from '../../plugins/attribution/engine/text/segment';
import { readCorpus } from '../../plugins/attribution/training/corpus/read-corpus';
import { sharedDir } from '../support/shared-dir';

const STORIES = 100;
const ROUNDS = 7;
/** The extraction may take this many times as long as wink-nlp takes. */
const ALLOWED = 6;

const WEIGHTS = path.join(import.meta.dirname, '../../plugins/attribution/weights');
const weights = (name: string): Uint8Array => readFileSync(path.join(WEIGHTS, `${name}.bin`));

const corpus = path.join(sharedDir, 'corpora/polnear/train');
if (!existsSync(corpus)) {
  console.error(`There is no corpus at ${corpus}. Set SHARED_DIR to the folder that holds it.`);
  process.exit(2);
}
const texts = readCorpus(corpus)
  .slice(0, STORIES)
  .map(({ story }) => story.text);
const words = texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0);

const wink = winkNLP(model, ['sbd', 'pos']);
const readWithWink = (text: string): number => {
  const document = wink.readDoc(text);
  const tokens = document.tokens();
  const tags = tokens.out(wink.its.pos);
  return document.sentences().length() + tokens.out(wink.its.value).length + tags.length;
};

const models = loadLightModels({
  clusters: weights('word-clusters'),
  cue: weights('cue-crf'),
  span: weights('span-crf'),
});
const extract = (text: string): number => {
  const story = segment(fromPlainFile('text', text));
  let found = 0;
  for (const block of story.blocks.keys()) found += extractBlock(models, story, block).length;
  return found;
};

const millisecondsOf = (work: (text: string) => number): number => {
  const started = performance.now();
  for (const text of texts) work(text);
  return performance.now() - started;
};

const best = { wink: Infinity, light: Infinity };
for (let round = 0; round < ROUNDS; round += 1) {
  best.wink = Math.min(best.wink, millisecondsOf(readWithWink));
  best.light = Math.min(best.light, millisecondsOf(extract));
}
const perSecond = (milliseconds: number): string =>
  Math.round((words / milliseconds) * 1000).toLocaleString('en');
const times = best.light / best.wink;
console.log(
  `wink-nlp ${perSecond(best.wink)} words a second, light extraction ${perSecond(best.light)}: ` +
    `1/${times.toFixed(1)} of its speed (at least 1/${ALLOWED} is asked for)`,
);
process.exitCode = times <= ALLOWED ? 0 : 1;
