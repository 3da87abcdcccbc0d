/**
 * Seeds defects into the corpus's dev part with `mutate_polnear.py`, which cuts attributions out of published stories, and
 * measures how well the score of a statement tells those from the sentences that no attribution touches. Prints the curve
 * and what scores are worth. Usage: npm run bench:needs-source -- [--update] [--plot FILE]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadFullModels } from '../../plugins/attribution/engine/attribution/trained/full-models';
import { readModelFiles } from '../../plugins/attribution/weights/from-disk';
import { textOf } from '../../plugins/attribution/engine';
import { compareWithBaseline } from './baseline';
import { reliabilityPlot, reliabilityTable } from './reliability';
import { seededStories } from './seeded-stories';

/** Asked for: area under the curve, and percent of the defects found at one false alarm in so many words. */
const LEAST_AREA = 0.84;
const LEAST_FOUND = 78;
const ALARM_WORDS = 300;
const CURVE = [1000, 600, 450, 300, 200, 150, 100] as const;

interface Scored {
  readonly score: number;
  readonly share: number;
  readonly isDefect: boolean;
}

const { scoreOf, shareOf } = loadFullModels(readModelFiles()).needsSource;

let words = 0;
const scored: Scored[] = [];
for (const { text, words: count, defects: cuts, clean: untouched } of seededStories()) {
  words += count;
  for (const [spans, isDefect] of [
    [cuts, true],
    [untouched, false],
  ] as const) {
    for (const span of spans) {
      const statement = textOf(text, span);
      scored.push({ score: scoreOf(statement), share: shareOf(statement), isDefect });
    }
  }
}

const defects = scored.filter(({ isDefect }) => isDefect);
const clean = scored
  .filter(({ isDefect }) => !isDefect)
  .map(({ score }) => score)
  .toSorted((a, b) => b - a);

/** The share of pairs of a defect and a clean sentence that stand in the right order. */
const area =
  defects.reduce((sum, { score }) => {
    const lower = clean.filter((other) => other < score).length;
    const equal = clean.filter((other) => other === score).length;
    return sum + lower + equal / 2;
  }, 0) /
  (defects.length * clean.length);

/** Percent of the defects above the threshold that lets through one clean sentence in so many words. */
const foundAt = (alarmWords: number): number => {
  const threshold = clean[Math.floor(words / alarmWords)] ?? Number.NEGATIVE_INFINITY;
  return (100 * defects.filter(({ score }) => score > threshold).length) / defects.length;
};

console.log(
  `${words} words, ${defects.length} defects, ${clean.length} clean sentences; area ${area.toFixed(3)}`,
);
for (const alarmWords of CURVE) {
  console.log(`one false alarm in ${alarmWords} words: ${foundAt(alarmWords).toFixed(1)} % found`);
}
const cases = scored.map(({ share, isDefect }) => ({ share, isRight: isDefect }));
console.log(reliabilityTable(cases));

const { values } = parseArgs({
  options: { update: { type: 'boolean', default: false }, plot: { type: 'string' } },
});
if (values.plot !== undefined) {
  writeFileSync(values.plot, reliabilityPlot('Needs a source, dev', cases));
}
const found = foundAt(ALARM_WORDS);
const code = compareWithBaseline(
  'needs-source',
  {
    command: 'npm run bench:needs-source -- --update',
    tolerance: 0.5,
    figures: {
      'area under the curve, percent': Number((100 * area).toFixed(2)),
      ...Object.fromEntries(
        CURVE.map((each) => [
          `found at 1 alarm in ${each} words`,
          Number(foundAt(each).toFixed(1)),
        ]),
      ),
    },
  },
  values.update,
);
const falls = area < LEAST_AREA || found < LEAST_FOUND;
if (falls) console.error(`Asked for: ${LEAST_AREA} and ${LEAST_FOUND} %.`);
process.exitCode = falls ? 1 : code;
