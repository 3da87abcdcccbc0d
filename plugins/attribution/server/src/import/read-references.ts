import { z } from 'zod';
import { IMPORT_FIELDS, type ImportFormat } from '../../../contracts/import';
import { readBibtex, readRis, type Reference } from './citations';
import { cellsOfCsl } from './csl-cells';
import type { Entry, ReadFile } from './entry';
import { FileFault } from './file-fault';

const RIS_END = /^ER {2}-[^\n]*$/mu;
/** A field that goes on in the next line. */
const RIS_MORE = /\n(?![A-Z][A-Z0-9] {2}-)/gu;
const BIBTEX_START = /^(?=[ \t]*@)/mu;
const DEFINITION = /^\s*@string\b/iu;
const NO_ENTRY = /^\s*@(?:comment|preamble)\b/iu;

const listSchema = z.array(z.unknown());
const itemSchema = z.record(z.string(), z.unknown());

const cslItems = (text: string): readonly unknown[] => {
  try {
    const value: unknown = JSON.parse(text);
    const items = itemSchema.safeParse(value);
    return listSchema.parse(items.success ? (items.data.items ?? [items.data]) : value);
  } catch {
    throw new FileFault('The file is not CSL-JSON: it is not a list of references in JSON.');
  }
};

const readCsl = (item: unknown): Reference => ({ item: itemSchema.parse(item), raw: {} });

const bibtexPieces = (text: string): readonly string[] => {
  const pieces = text.split(BIBTEX_START).filter((piece) => piece.trim().startsWith('@'));
  const definitions = pieces.filter((piece) => DEFINITION.test(piece)).join('\n');
  return pieces
    .filter((piece) => !DEFINITION.test(piece) && !NO_ENTRY.test(piece))
    .map((piece) => `${definitions}\n${piece}`);
};

const risPieces = (text: string): readonly string[] =>
  text
    .split(RIS_END)
    .filter((piece) => piece.trim() !== '')
    .map((piece) => `${piece.trim().replace(RIS_MORE, ' ')}\nER  - \n`);

function* entriesOf<Piece>(
  pieces: readonly Piece[],
  read: (piece: Piece) => Reference,
): Generator<Entry> {
  for (const [index, piece] of pieces.entries()) {
    const row = index + 1;
    try {
      const values = cellsOfCsl(read(piece));
      yield { row, cells: IMPORT_FIELDS.map((field) => values[field] ?? '') };
    } catch {
      yield { row, cells: [], fault: `Entry ${row} cannot be read.` };
    }
  }
}

/** Reads a reference list. Its entries have the fields of a record for columns. */
export const readReferences = (text: string, format: Exclude<ImportFormat, 'csv'>): ReadFile => {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const columns = IMPORT_FIELDS;
  switch (format) {
    case 'csl-json':
      return { columns, entries: entriesOf(cslItems(lines), readCsl) };
    case 'ris':
      return { columns, entries: entriesOf(risPieces(lines), readRis) };
    case 'bibtex':
      return { columns, entries: entriesOf(bibtexPieces(lines), readBibtex) };
  }
};
