/**
 * Runs `attribution extract` over a corpus of annotated stories, scores it with the corpus's own scorer and compares the
 * figures with the baseline's. Usage: npm run bench:attribution -- [--part dev] [--out DIR] [--update]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { citronDocumentOf } from '../../plugins/attribution/cli/citron';
import { readStory } from '../../plugins/attribution/cli/read-story';
import { trainedModels } from '../support/models';
import { sharedDir } from '../support/shared-dir';
import { compareWithBaseline } from './baseline';

/** `exact   source   P  80.3  R  49.0  F1  60.8` */
const SCORE =
  /^(?<metric>\w+)\s+(?<role>\w+)\s+P\s+(?<p>[\d.]+)\s+R\s+(?<r>[\d.]+)\s+F1\s+(?<f1>[\d.]+)$/gmu;

/** Writes one prediction for each story of a folder; answers how many words went through in a second. */
const extractAll = (textDir: string, outDir: string): number => {
  let words = 0;
  let milliseconds = 0;
  for (const name of readdirSync(textDir)) {
    const story = readStory(path.join(textDir, name));
    const started = performance.now();
    const document = citronDocumentOf(story);
    milliseconds += performance.now() - started;
    words += document.text.split(/\s+/u).length;
    const target = path.join(outDir, `${path.parse(name).name}.json`);
    writeFileSync(target, JSON.stringify(document));
  }
  return Math.round((words / milliseconds) * 1000);
};

const figuresOf = (report: string) =>
  Object.fromEntries(
    [...report.matchAll(SCORE)].map(({ groups = {} }) => [
      `${groups.metric} ${groups.role} F1`,
      Number(groups.f1),
    ]),
  );

const { values } = parseArgs({
  options: {
    part: { type: 'string', default: 'dev' },
    out: { type: 'string' },
    update: { type: 'boolean', default: false },
  },
});
const goldDir = path.join(sharedDir, 'corpora/polnear', values.part);
if (!existsSync(goldDir)) {
  console.error(`There is no corpus at ${goldDir}. Set SHARED_DIR to the folder that holds it.`);
  process.exit(2);
}
// Throws where the models cannot be loaded: the figures are theirs.
trainedModels();
const outDir = values.out ?? mkdtempSync(path.join(tmpdir(), 'attribution-'));
mkdirSync(outDir, { recursive: true });

const wordsPerSecond = extractAll(path.join(goldDir, 'text'), outDir);
const scorer = path.join(sharedDir, 'measure/score_attribution.py');
const report = execFileSync('python3', [scorer, goldDir, outDir], { encoding: 'utf8' });
console.log(`${report}${wordsPerSecond} words a second; predictions in ${outDir}`);

process.exitCode = compareWithBaseline(
  'attribution',
  { command: 'npm run bench:attribution -- --update', tolerance: 0.2, figures: figuresOf(report) },
  values.update,
);
