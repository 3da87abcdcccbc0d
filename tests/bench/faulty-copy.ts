/**
 * Makes the faulty twins of our own clean stories, checks them and the faulty stories of others, and prints for each rule how many of its faults it finds, how
 * many anything finds, and how many of its findings fall on faults. Usage: npm run bench:faulty -- [--update] [--rows]
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import {
  analyse,
  defaultPolicy,
  fromPlainFile,
  placesOf,
  type Span,
} from '../../plugins/attribution/engine';
import { overlaps } from '../../plugins/attribution/engine/text/span';
import { markedText } from '../support/marked-text';
import { trainedModels } from '../support/models';
import { compareWithBaseline } from './baseline';

const FIXTURES = path.join(import.meta.dirname, '../fixtures');

const { values } = parseArgs({
  options: {
    update: { type: 'boolean', default: false },
    rows: { type: 'boolean', default: false },
  },
});

const faultsSchema = z.array(
  z.object({ rule: z.string(), replace: z.string(), with: z.string() }).strict(),
);

/** A fault in its place: the words that have to be flagged, and all that was put in for it. */
interface Fault {
  readonly rule: string;
  readonly words: Span;
  readonly edited: Span;
}

/** The clean story with its faults put in, from the last to the first, and where they stand. */
const twinOf = (name: string): { readonly text: string; readonly faults: readonly Fault[] } => {
  const file = path.join(FIXTURES, 'faulty-copy', name);
  const listed = faultsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  let text = readFileSync(path.join(FIXTURES, 'clean-copy', name.replace('.json', '.txt')), 'utf8');
  const faults: Fault[] = [];
  const placed = listed
    .map((fault) => ({ ...fault, at: text.indexOf(fault.replace) }))
    .toSorted((a, b) => b.at - a.at);
  for (const { rule, replace, with: marked, at } of placed) {
    const { text: put, spans } = markedText(marked);
    const grown = put.length - replace.length;
    text = text.slice(0, at) + put + text.slice(at + replace.length);
    for (const [index, fault] of faults.entries()) {
      const moved = ({ start, end }: Span) => ({ start: start + grown, end: end + grown });
      faults[index] = { rule: fault.rule, words: moved(fault.words), edited: moved(fault.edited) };
    }
    for (const { start, end } of spans) {
      const edited = { start: at, end: at + put.length };
      faults.push({ rule, words: { start: at + start, end: at + end }, edited });
    }
  }
  return { text, faults };
};

const STORY_MARK = /\[\[([a-z-]+)\|([\s\S]*?)\]\](?!\])/gu;

/** A story with `[[rule|…]]` drawn round its faults. */
const markedStory = (
  name: string,
): { readonly text: string; readonly faults: readonly Fault[] } => {
  const marked = readFileSync(path.join(FIXTURES, 'faulty-stories', name), 'utf8');
  const faults: Fault[] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: rule = '', 2: words = '', index } of marked.matchAll(STORY_MARK)) {
    text += marked.slice(from, index);
    const span = { start: text.length, end: text.length + words.length };
    faults.push({ rule, words: span, edited: span });
    text += words;
    from = index + whole.length;
  }
  return { text: text + marked.slice(from), faults };
};

interface Tally {
  faults: number;
  found: number;
  flagged: number;
  findings: number;
  right: number;
}
const tallies = new Map<string, Tally>();
const tallyOf = (rule: string): Tally => {
  const known = tallies.get(rule);
  if (known !== undefined) return known;
  const fresh = { faults: 0, found: 0, flagged: 0, findings: 0, right: 0 };
  tallies.set(rule, fresh);
  return fresh;
};

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(path.join(FIXTURES, folder)).filter((name) => name.endsWith(ending));

const stories = [
  ...filesIn('faulty-copy', '.json').map((name) => ({ name, ...twinOf(name) })),
  ...filesIn('faulty-stories', '.txt').map((name) => ({ name, ...markedStory(name) })),
];
for (const { name, text, faults } of stories) {
  const story = fromPlainFile('text', text);
  const input = { story, policy: defaultPolicy, outlets: [], links: null, waivers: [] };
  const findings = analyse(input, trainedModels()).findings.flatMap(({ rule, span, severity }) => {
    const places = placesOf(story, span);
    return places === null
      ? []
      : [{ rule, severity, span: { start: places.start.offset, end: places.end.offset } }];
  });
  for (const { rule, words } of faults) {
    const on = findings.filter(({ span }) => overlaps(span, words));
    const tally = tallyOf(rule);
    tally.faults += 1;
    if (on.some((finding) => finding.rule === rule)) tally.found += 1;
    if (on.length > 0) tally.flagged += 1;
    if (!values.rows || on.some((finding) => finding.rule === rule)) continue;
    const instead = on.map((finding) => finding.rule).join(', ');
    console.log(`${name} ${rule} missed (${instead}): ${text.slice(words.start, words.end)}`);
  }
  for (const { rule, severity, span } of findings) {
    const tally = tallyOf(rule);
    tally.findings += 1;
    if (faults.some(({ edited }) => overlaps(span, edited))) tally.right += 1;
    else if (values.rows)
      console.log(`${name} alarm ${severity} ${rule}: ${text.slice(span.start, span.end)}`);
  }
}

const percent = (part: number, whole: number): number =>
  whole === 0 ? 100 : Number(((100 * part) / whole).toFixed(1));
const figures: Record<string, number> = {};
const all = { faults: 0, found: 0, flagged: 0, findings: 0, right: 0 };
for (const [rule, tally] of [...tallies].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  const { faults, found, flagged, findings, right } = tally;
  console.log(
    `${rule.padEnd(28)} ${found} of ${faults} faults found, ${flagged} flagged; ${right} of ${findings} findings on faults`,
  );
  if (faults > 0) figures[`${rule}: recall`] = percent(found, faults);
  if (faults > 0) figures[`${rule}: precision`] = percent(right, findings);
  all.faults += faults;
  all.found += found;
  all.flagged += flagged;
  all.findings += findings;
  all.right += right;
}
figures['all rules: found by its own rule'] = percent(all.found, all.faults);
figures['all rules: flagged'] = percent(all.flagged, all.faults);
figures['all rules: precision'] = percent(all.right, all.findings);
process.exitCode = compareWithBaseline(
  'faulty-copy',
  { command: 'npm run bench:faulty -- --update', tolerance: 0, figures },
  values.update,
);
