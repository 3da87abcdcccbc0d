/**
 * Runs the extractor over a corpus of annotated stories, scores it with the corpus's own scorer, and prints the figures.
 * usage: npm run bench:attribution -- [--part dev] [--out DIR] [--update]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Attribution } from '../../plugins/attribution/engine/attribution/attribution';
import { extractAttributions } from '../../plugins/attribution/engine/attribution/extract';
import { corpusForm } from '../../plugins/attribution/engine/attribution/corpus-form';
import { fromPlainFile } from '../../plugins/attribution/engine/document/from-plain';
import { placeAt } from '../../plugins/attribution/engine/document/offset-map';
import type { StoryText } from '../../plugins/attribution/engine/document/story-text';
import { segment } from '../../plugins/attribution/engine/text/segment';
import type { Span } from '../../plugins/attribution/engine/text/span';

const REPO_ROOT = path.resolve(import.meta.dirname, '../..');
const SHARED_DIR = process.env.SHARED_DIR ?? path.resolve(REPO_ROOT, '../shared');
const BASELINE = path.join(import.meta.dirname, 'baseline.json');

/** Offset in the file's code points of each UTF-16 unit of its text. */
const codePointOffsets = (text: string): readonly number[] => {
  const offsets: number[] = [];
  let count = 0;
  for (const character of text) {
    for (let unit = 0; unit < character.length; unit += 1) offsets.push(count);
    count += 1;
  }
  return [...offsets, count];
};

/** Says where in the file a span of the story's plain text stands, in code points, with its words. */
const citronSpans = (file: string, story: StoryText) => {
  const offsets = codePointOffsets(file);
  return ({ start, end }: Span) => {
    const first = placeAt(story, start)?.offset ?? 0;
    const last = (placeAt(story, end - 1)?.offset ?? 0) + 1;
    return { start: offsets[first], end: offsets[last], text: file.slice(first, last) };
  };
};

const citronOf = (file: string) => {
  const story = fromPlainFile('body', file);
  const spanOf = citronSpans(file, story);
  const quoteOf = ({ cue, source, content, confidence, strength }: Attribution) => ({
    cue: cue === null ? null : spanOf(cue),
    sources: source === null ? [] : [spanOf(source)],
    contents: content.map(spanOf),
    confidence,
    strength,
  });
  return {
    text: file,
    quotes: corpusForm(story.text, extractAttributions(segment(story), [])).map(quoteOf),
  };
};

const { values } = parseArgs({
  options: {
    part: { type: 'string', default: 'dev' },
    out: { type: 'string' },
    update: { type: 'boolean', default: false },
  },
});

const goldDir = path.join(SHARED_DIR, 'corpora/polnear', values.part);
const outDir = values.out ?? mkdtempSync(path.join(tmpdir(), 'attribution-'));
mkdirSync(outDir, { recursive: true });

let words = 0;
let milliseconds = 0;
for (const name of readdirSync(path.join(goldDir, 'text'))) {
  const file = readFileSync(path.join(goldDir, 'text', name), 'utf8');
  const started = performance.now();
  const citron = citronOf(file);
  milliseconds += performance.now() - started;
  words += file.split(/\s+/u).length;
  writeFileSync(path.join(outDir, name.replace(/\.txt$/u, '.json')), JSON.stringify(citron));
}

const scorer = path.join(SHARED_DIR, 'measure/score_attribution.py');
const report = execFileSync('python3', [scorer, goldDir, outDir], { encoding: 'utf8' });
const wordsPerSecond = Math.round((words / milliseconds) * 1000);
console.log(`${report}${wordsPerSecond} words a second (${words} words); predictions in ${outDir}`);

const ROW =
  /^(?<metric>\w+)\s+(?<role>\w+)\s+P\s+(?<p>[\d.]+)\s+R\s+(?<r>[\d.]+)\s+F1\s+(?<f1>[\d.]+)$/gmu;
if (values.update) {
  const figures = Object.fromEntries(
    [...report.matchAll(ROW)].map(({ groups = {} }) => [
      `${groups.metric} ${groups.role}`,
      { precision: Number(groups.p), recall: Number(groups.r), f1: Number(groups.f1) },
    ]),
  );
  const baseline = {
    command: `npm run bench:attribution -- --part ${values.part} --update`,
    corpus: `PolNeAR ${values.part}`,
    summary: report.split('\n')[0],
    figures,
    wordsPerSecond,
  };
  writeFileSync(BASELINE, `${JSON.stringify(baseline, null, 2)}\n`);
}
