/**
 * Checks the two founding stories as they are drafted, without records, and compares what is flagged with what an annotator
 * flags: sentence by sentence, and rule by rule. Usage: npm run bench:founding -- [--update] [--rows]
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  analyse,
  defaultPolicy,
  fromPlainFile,
  placesOf,
  RULES,
} from '../../plugins/attribution/engine';
import { trainedModels } from '../support/models';
import { sharedDir } from '../support/shared-dir';
import { compareWithBaseline } from './baseline';

/** Asked for, in percent. */
const LEAST = 90;

interface Row {
  readonly id: string;
  readonly file: string;
  /** Code points of the file. */
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly flags: readonly string[];
  readonly flagBasis: Readonly<Record<string, 'text' | 'discourse' | 'story' | 'records'>>;
  readonly mustFlag: boolean;
}

const stories = path.join(sharedDir, 'stories');
if (!existsSync(stories)) {
  console.error(
    `There are no stories at ${stories}. Set SHARED_DIR to the folder that holds them.`,
  );
  process.exit(2);
}
const { values } = parseArgs({
  options: {
    update: { type: 'boolean', default: false },
    rows: { type: 'boolean', default: false },
  },
});

const rows = readFileSync(path.join(stories, 'annotations.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Row => JSON.parse(line));

/** What is found in each row: the rules, and whether any asks for more than a thought. */
const found = new Map<string, { readonly rules: readonly string[]; readonly isWarned: boolean }>();
for (const file of new Set(rows.map((row) => row.file))) {
  const source = readFileSync(path.join(stories, file), 'utf8');
  const unitsBefore = (points: number): number =>
    Array.from(source).slice(0, points).join('').length;
  const story = fromPlainFile('body', source);
  const input = { story, policy: defaultPolicy, outlets: [], links: null, waivers: [] };
  const { findings } = analyse(input, trainedModels());
  for (const { id, start, end } of rows.filter((row) => row.file === file)) {
    const [first, last] = [unitsBefore(start), unitsBefore(end)];
    const own = findings.filter(({ span }) => {
      const places = placesOf(story, span);
      return places !== null && places.start.offset < last && places.end.offset > first;
    });
    const isWarned = own.some(({ severity }) => severity !== 'info');
    found.set(id, { rules: [...new Set(own.map(({ rule }) => rule))], isWarned });
  }
}

const runs = new Set(RULES.filter(({ meta }) => meta.basis === 'text').map(({ id }) => id));
const perRule = new Map<string, { both: number; found: number; wanted: number }>();
let [right, flagged, wanted] = [0, 0, 0];
for (const { id, sentence, flags, flagBasis, mustFlag } of rows) {
  const { rules = [], isWarned = false } = found.get(id) ?? {};
  const atDraft = flags.filter((flag) => flagBasis[flag] !== 'records');
  const isWanted = mustFlag && atDraft.length > 0;
  if (isWanted) wanted += 1;
  if (isWarned) flagged += 1;
  if (isWanted && rules.length > 0) right += 1;
  for (const rule of new Set([...rules, ...atDraft])) {
    const own = perRule.get(rule) ?? { both: 0, found: 0, wanted: 0 };
    const [isFound, isAsked] = [rules.includes(rule), atDraft.includes(rule)];
    perRule.set(rule, {
      both: own.both + (isFound && isAsked ? 1 : 0),
      found: own.found + (isFound ? 1 : 0),
      wanted: own.wanted + (isAsked ? 1 : 0),
    });
  }
  if (!values.rows) continue;
  const marks = [
    ...rules.map((rule) => (atDraft.includes(rule) ? `=${rule}` : `+${rule}`)),
    ...atDraft.filter((flag) => !rules.includes(flag)).map((flag) => `-${flag}`),
  ];
  console.log(
    `${id} ${mustFlag ? 'must' : '    '} ${marks.join(' ')}\n       ${sentence.slice(0, 160)}`,
  );
}
const wronglyFlagged = rows.filter(
  ({ id, mustFlag, flags }) =>
    (found.get(id)?.isWarned ?? false) && !mustFlag && flags.length === 0,
).length;
for (const [rule, own] of [...perRule].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(
    `${rule.padEnd(28)} ${own.both} of ${own.wanted} wanted, ${own.found} found${runs.has(rule) ? '' : ' (no such rule at draft)'}`,
  );
}
const recall = (100 * right) / wanted;
const precision = (100 * (flagged - wronglyFlagged)) / Math.max(1, flagged);
console.log(
  `sentences that must be flagged: ${right} of ${wanted} are (${recall.toFixed(1)} %); of ${flagged} flagged, ${flagged - wronglyFlagged} rightly (${precision.toFixed(1)} %)`,
);
const code = compareWithBaseline(
  'founding',
  {
    command: 'npm run bench:founding -- --update',
    tolerance: 0,
    figures: {
      'recall, percent': Number(recall.toFixed(1)),
      'precision, percent': Number(precision.toFixed(1)),
    },
  },
  values.update,
);
process.exitCode = recall < LEAST || precision < LEAST ? 1 : code;
