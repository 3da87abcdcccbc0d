import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';

/** CSV after RFC 4180, as it comes in. A cell that a spreadsheet would run as a formula is text, by a quotation mark before it. */
export const csvLines = (rows: AsyncIterable<readonly string[]>): Readable => {
  const lines = stringify({ bom: true, escape_formulas: true, record_delimiter: 'windows' });
  const source = Readable.from(rows);
  source.on('error', (error) => lines.destroy(error));
  return source.pipe(lines);
};
