/**
 * Reads the corpus's first hundred stories once by wink-nlp and once by each model, and prints how long each took: bundled
 * and run by `speed.ts`. Arguments: the corpus, the folder of weights.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extractBlockFully } from '../../plugins/attribution/engine/attribution/trained/extract-full';
import { extractBlock } from '../../plugins/attribution/engine/attribution/trained/extract-trained';
import { loadFullModels } from '../../plugins/attribution/engine/attribution/trained/full-models';
import { fromPlainFile } from '../../plugins/attribution/engine/document/from-plain';
import { segment } from '../../plugins/attribution/engine/text/segment';
import { readCorpus } from '../../plugins/attribution/training/corpus/read-corpus';
import { readModelFiles } from '../../plugins/attribution/weights/from-disk';

/** Milliseconds that one reading of all stories took. */
export interface Times {
  readonly words: number;
  readonly wink: number;
  readonly light: number;
  readonly full: number;
}

const STORIES = 100;

const readOnce = (corpus: string, weights: string): Times => {
  const texts = readCorpus(corpus)
    .slice(0, STORIES)
    .map(({ story }) => story.text);
  const wink = winkNLP(model);
  const models = loadFullModels(readModelFiles(weights));
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
  // The extractor's own wink-nlp loads its language model when it is first asked, as the one above has done by now.
  blocksOf('It rained.', extractBlockFully);
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

const [corpus = '', weights = ''] = process.argv.slice(2);
console.log(JSON.stringify(readOnce(corpus, weights)));
