import { describe, expect, it } from 'vitest';
import type { Sheet } from './sheet';
import { csvOf } from './sheet-csv';

const sheetOf = (...labels: readonly string[]): Sheet => ({
  name: 'outlets',
  title: 'Most used outlets',
  note: '',
  rowHead: 'Outlet',
  isTimeline: false,
  columns: [
    { label: 'Claims', unit: 'count', isDrawn: true },
    { label: 'Share', unit: 'percent', isDrawn: false },
  ],
  rows: labels.map((label) => ({ label, values: [1_234, null] })),
});

const linesOf = (...labels: readonly string[]): readonly string[] =>
  csvOf(sheetOf(...labels)).split('\r\n');

describe('a sheet as CSV', () => {
  it('has a line for each row, plain numbers, and nothing where there is no number', () => {
    expect(linesOf('CNN')).toEqual(['\uFEFFOutlet,Claims,Share (%)', 'CNN,1234,', '']);
  });

  it('keeps commas, quotation marks and line breaks within their cell', () => {
    expect(csvOf(sheetOf('Post, “The”', 'The "Post"', 'The\nPost'))).toContain(
      '"Post, “The”",1234,\r\n"The ""Post""",1234,\r\n"The\nPost",1234,\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '|calc'])(
    'writes %j as text, never as a formula',
    (name) => {
      expect(csvOf(sheetOf(name))).toContain(`'${name}`);
    },
  );
});
