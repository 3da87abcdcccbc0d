import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse, fromPlainFile, offsetAt } from '../../plugins/attribution/engine';
import { RULES } from '../../plugins/attribution/engine/rules/registry.generated';
import { makeInput } from '../support/make';

interface Row {
  readonly id: string;
  readonly file: string;
  /** Code points of the file. */
  readonly start: number;
  readonly end: number;
  readonly flags: readonly string[];
}

const SHARED = process.env['SHARED_DIR'] ?? path.resolve(import.meta.dirname, '../../../shared');
const STORIES = path.join(SHARED, 'stories');
const isHere = existsSync(STORIES);
const TEXT_RULES = new Set(RULES.filter(({ meta }) => meta.basis === 'text').map(({ id }) => id));

if (!isHere && !process.env['CI']) {
  console.warn(`The founding stories are not at ${STORIES}: set SHARED_DIR to test against them.`);
}

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

describe.runIf(isHere || process.env['CI'])('the founding stories', () => {
  const rows = isHere || process.env['CI'] ? readRows() : [];
  const found = rulesByRow(rows);

  it.each([
    { row: '000-13', rule: 'garbled-attribution' },
    { row: '004-04', rule: 'passive-hearsay' },
    { row: '004-06', rule: 'orphan-quote' },
    { row: '004-06', rule: 'agentless-hedge' },
    { row: '004-01', rule: 'agentless-hedge' },
    { row: '000-20', rule: 'unattributed-accusation' },
    { row: '000-21', rule: 'unattributed-accusation' },
    { row: '004-09', rule: 'unattributed-accusation' },
  ])('flags $rule in row $row', ({ row, rule }) => {
    expect(found.get(row)).toContain(rule);
  });

  it.each([
    '000-01',
    '000-03',
    '000-18',
    '000-08',
    '000-22',
    '004-10',
    '004-11',
    '000-26',
    '000-27',
    '000-30',
  ])('is silent on row %s', (row) => {
    expect(found.get(row)).toEqual([]);
  });

  it('agrees with the annotator about the rules that read the text alone', () => {
    const table = rows.flatMap(({ id, flags }) => {
      const expected = flags
        .filter((flag) => TEXT_RULES.has(flag))
        .toSorted()
        .join(' ');
      const actual = (found.get(id) ?? []).join(' ');
      return expected + actual === '' ? [] : [{ id, expected, actual }];
    });
    const agreed = table.filter(({ expected, actual }) => expected === actual).length;
    const silent = rows.length - table.length;
    console.table(
      Object.fromEntries(table.map(({ id, expected, actual }) => [id, { expected, actual }])),
    );
    console.info(
      `${agreed} of ${table.length} rows agree; ${silent} rows are silent on both sides`,
    );
    expect(agreed + silent).toBeGreaterThanOrEqual(34);
  });
});
