import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse, fromPlainFile, offsetAt } from '../../plugins/attribution/engine';
import { RULES } from '../../plugins/attribution/engine/rules/registry.generated';
import { makeInput } from '../support/make';
import { hasSharedDir, sharedDir } from '../support/shared-dir';

interface Row {
  readonly id: string;
  readonly file: string;
  /** Code points of the file. */
  readonly start: number;
  readonly end: number;
  readonly flags: readonly string[];
}

const STORIES = path.join(sharedDir, 'stories');
const isHere = hasSharedDir();
const TEXT_RULES = new Set(RULES.filter(({ meta }) => meta.basis === 'text').map(({ id }) => id));

/** Every row in which something is found; the others are silent. */
const FOUND: Readonly<Record<string, readonly string[]>> = {
  '000-09': ['unattributed-number'],
  '000-11': ['unattributed-assertion'],
  '000-13': ['garbled-attribution'],
  '000-14': ['unattributed-assertion'],
  '000-15': ['unattributed-assertion'],
  '000-20': ['unattributed-accusation'],
  '000-21': ['unattributed-accusation'],
  '004-01': ['agentless-hedge'],
  '004-02': ['unattributed-accusation'],
  '004-04': ['passive-hearsay'],
  '004-06': ['agentless-hedge', 'orphan-quote'],
  '004-09': ['unattributed-accusation'],
};

/** What the annotator flags and the rules that read the text alone do not. */
const MISSED: Readonly<Record<string, readonly string[]>> = {
  '000-16': ['unattributed-assertion'],
  '000-19': ['unattributed-accusation'],
  '000-24': ['unattributed-assertion'],
  '004-07': ['unattributed-number'],
  '004-12': ['unattributed-accusation'],
};

const readRows = (): readonly Row[] =>
  readFileSync(path.join(STORIES, 'annotations.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line));

/** Rules by row: those that have a finding in the row's sentence. */
const rulesByRow = (rows: readonly Row[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  for (const file of new Set(rows.map((row) => row.file))) {
    const source = readFileSync(path.join(STORIES, file), 'utf8');
    const story = fromPlainFile('body', source);
    const { findings } = analyse({ ...makeInput(''), story });
    const unitsBefore = (codePoints: number) =>
      Array.from(source).slice(0, codePoints).join('').length;
    for (const { id, start, end } of rows.filter((row) => row.file === file)) {
      const [first, last] = [start, end - 1].map((at) =>
        offsetAt(story, { field: 'body', path: [], offset: unitsBefore(at) }),
      );
      const inRow = findings.filter(
        ({ span }) => span.start <= (last ?? -1) && span.end > (first ?? Infinity),
      );
      found.set(id, [...new Set(inRow.map(({ rule }) => rule))].toSorted());
    }
  }
  return found;
};

const withRules = (
  entries: readonly (readonly [string, readonly string[]])[],
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(entries.filter(([, rules]) => rules.length > 0));

describe.runIf(isHere)('the founding stories', () => {
  const rows = isHere ? readRows() : [];
  const found = rulesByRow(rows);

  it('are flagged where the rules find something, and nowhere else', () => {
    expect(withRules([...found])).toEqual(FOUND);
  });

  it('are flagged as the annotator did, but for what is known to be missed', () => {
    const missed = rows.map(({ id, flags }) => {
      const own = found.get(id) ?? [];
      return [id, flags.filter((flag) => TEXT_RULES.has(flag) && !own.includes(flag))] as const;
    });
    expect(withRules(missed)).toEqual(MISSED);
  });
});
