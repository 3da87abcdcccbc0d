/**
 * Shows what the confidence of attributions is worth: how many of the candidates were marked by an annotator too, by tenths
 * of confidence, on the corpus's dev part, which it was calibrated on, and on our own invented stories, which nothing was.
 * Usage: npm run bench:confidence -- [--update] [--plot FILE]
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SURE } from '../../plugins/attribution/engine';
import { confidenceOf } from '../../plugins/attribution/engine/attribution/trained/confidence/confidence-model';
import { findCandidates } from '../../plugins/attribution/engine/attribution/trained/find-candidates';
import { loadFullModels } from '../../plugins/attribution/engine/attribution/trained/full-models';
import { overlaps } from '../../plugins/attribution/engine/text/span';
import {
  readCorpus,
  type CorpusStory,
} from '../../plugins/attribution/training/corpus/read-corpus';
import { readMarkedStories } from '../../plugins/attribution/training/corpus/read-marked-story';
import { readModelFiles } from '../../plugins/attribution/weights/from-disk';
import { sharedDir } from '../support/shared-dir';
import { compareWithBaseline, type Figures } from './baseline';
import { reliabilityPlot, reliabilityTable, type Case } from './reliability';

const models = loadFullModels(readModelFiles());

const casesOf = ({ story, attributions }: CorpusStory): readonly Case[] =>
  story.blocks.flatMap((_, block) =>
    findCandidates(models, story, block).map(({ cue, features }) => ({
      share: confidenceOf(models.confidence, features),
      isRight: attributions.some((marked) => marked.cue.some((span) => overlaps(span, cue))),
    })),
  );

const percent = (cases: readonly Case[]): number =>
  Number(((100 * cases.filter(({ isRight }) => isRight).length) / cases.length).toFixed(1));

const figuresOf = (name: string, cases: readonly Case[]): Figures => ({
  [`${name}: right among the sure`]: percent(cases.filter(({ share }) => share >= SURE)),
});

const { values } = parseArgs({
  options: { update: { type: 'boolean', default: false }, plot: { type: 'string' } },
});
const corpus = path.join(sharedDir, 'corpora/polnear/dev');
if (!existsSync(corpus)) {
  console.error(`There is no corpus at ${corpus}. Set SHARED_DIR to the folder that holds it.`);
  process.exit(2);
}
const dev = readCorpus(corpus).flatMap(casesOf);
const own = readMarkedStories(
  path.join(import.meta.dirname, '../fixtures/attributed-stories'),
).flatMap(casesOf);
console.log(`dev\n${reliabilityTable(dev)}\nown stories\n${reliabilityTable(own)}`);
if (values.plot !== undefined) {
  writeFileSync(values.plot, reliabilityPlot('Confidence, dev', dev));
}
process.exitCode = compareWithBaseline(
  'confidence',
  {
    command: 'npm run bench:confidence -- --update',
    tolerance: 1,
    figures: { ...figuresOf('dev', dev), ...figuresOf('own stories', own) },
  },
  values.update,
);
