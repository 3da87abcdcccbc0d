import type { ImportFormat } from '../../../contracts/import';
import { decodeText } from './decode-text';
import type { ReadFile } from './entry';
import { FileFault } from './file-fault';
import { readCsv } from './read-csv';
import { readReferences } from './read-references';

const RIS = /^TY {2}- /u;
const BIBTEX = /^(?:%[^\n]*\n|\s)*@\w+\s*[{(]/u;
const JSON_TEXT = /^[[{]/u;

/** How much of a file shows what it is and what stands between its cells. */
const ENOUGH = 4_096;

/** By what stands at its beginning, never by its name. */
const formatOf = (start: string): ImportFormat => {
  const text = start.trimStart();
  if (RIS.test(text)) return 'ris';
  if (JSON_TEXT.test(text)) return 'csl-json';
  return BIBTEX.test(text) ? 'bibtex' : 'csv';
};

/** Reads an uploaded file: CSV as it comes in, a reference list as a whole. */
export const readFile = async (
  bytes: AsyncIterable<Uint8Array>,
): Promise<ReadFile & { readonly format: ImportFormat }> => {
  const chunks = decodeText(bytes)[Symbol.asyncIterator]();
  let start = '';
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    start += next.value;
    if (start.trim().length >= ENOUGH) break;
  }
  if (start.trim() === '') throw new FileFault('The file is empty.');
  const format = formatOf(start);
  if (format === 'csv') return { format, ...(await readCsv(start, chunks)) };
  const parts = [start];
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    parts.push(next.value);
  }
  return { format, ...readReferences(parts.join(''), format) };
};
