import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { z } from 'zod';
import { MOST_COLUMNS } from '../../../contracts/import';
import type { Entry, ReadFile } from './entry';
import { unguarded } from './formulas';
import { FileFault } from './file-fault';

/** What may stand between two cells. */
const DELIMITERS = [',', ';', '\t', '|'];
const QUOTED = /"[^"]*"?/gu;
const LINE_END = /[\r\n]/u;
/** A row beyond this is a quotation mark that nobody closed. */
const LONGEST_ROW = 8_000_000;

/** What stands between the cells of the first line most often. */
const delimiterOf = (start: string): string => {
  const [line = ''] = start.replace(QUOTED, '').trimStart().split(LINE_END);
  const count = (delimiter: string): number => line.split(delimiter).length;
  return DELIMITERS.reduce((best, each) => (count(each) > count(best) ? each : best));
};

const rowSchema = z.array(z.string());

const BROKEN = new Set(['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE']);

const faultOf = (error: unknown): unknown => {
  if (!(error instanceof CsvError)) return error;
  return new FileFault(
    BROKEN.has(error.code)
      ? 'A quotation mark in the file is opened and never closed.'
      : `The file cannot be read as CSV: ${error.message}`,
  );
};

/** Columns by name; one without a name, or with one that another has, is told apart by its number. */
const namesOf = (header: readonly string[]): readonly string[] =>
  header.map((cell, index) => {
    const name = cell.trim().slice(0, 100);
    const isFirst = header.findIndex((other) => other.trim() === cell.trim()) === index;
    if (name === '') return `Column ${index + 1}`;
    return isFirst ? name : `${name} (${index + 1})`;
  });

async function* withStart(start: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield start;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function* rowsOf(text: AsyncIterable<string>, delimiter: string) {
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
  });
  const source = Readable.from(text);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const row of parser) yield rowSchema.parse(row);
  } catch (error) {
    throw faultOf(error);
  }
}

async function* entriesOf(
  rows: AsyncIterable<readonly string[]>,
  width: number,
): AsyncGenerator<Entry> {
  let row = 1;
  for await (const cells of rows) {
    row += 1;
    if (cells.every((cell) => cell.trim() === '')) continue;
    const kept = cells.slice(0, width).map(unguarded);
    const isTooWide = cells.slice(width).some((cell) => cell.trim() !== '');
    yield isTooWide
      ? { row, cells: kept, fault: 'The row has more cells than the header has columns.' }
      : { row, cells: kept };
  }
}

/** Reads CSV as it comes in: commas, semicolons, tabs or bars, any line ends. The first line names the columns. */
export const readCsv = async (start: string, rest: AsyncIterator<string>): Promise<ReadFile> => {
  const rows = rowsOf(withStart(start, rest), delimiterOf(start));
  const header = await rows.next();
  if (header.done === true) throw new FileFault('The file is empty.');
  if (header.value.length > MOST_COLUMNS) {
    throw new FileFault(`The file has more than ${MOST_COLUMNS} columns.`);
  }
  const columns = namesOf(header.value);
  return { columns, entries: entriesOf(rows, columns.length) };
};
