import { Readable } from 'node:stream';
import { IMPORT_FIELDS, type ImportFormat } from '../../../contracts/import';
import { writeReferences } from './citations';
import { cslOf } from './csl-cells';
import { csvLines } from './csv-lines';
import type { RecordCells } from './record-cells';

/** A record with the id that a reference list knows it by. */
export interface NamedCells {
  readonly id: string;
  readonly cells: RecordCells;
}

type Batches = AsyncIterable<readonly NamedCells[]>;

async function* rowsOf(batches: Batches): AsyncGenerator<readonly string[]> {
  yield [...IMPORT_FIELDS];
  for await (const batch of batches) {
    for (const { cells } of batch) yield IMPORT_FIELDS.map((field) => cells[field] ?? '');
  }
}

const itemsOf = (batch: readonly NamedCells[]): readonly object[] =>
  batch.map(({ id, cells }) => cslOf(id, cells));

async function* jsonOf(batches: Batches): AsyncGenerator<string> {
  let lead = '[\n';
  for await (const batch of batches) {
    for (const item of itemsOf(batch)) {
      yield lead + JSON.stringify(item);
      lead = ',\n';
    }
  }
  yield lead === '[\n' ? '[]\n' : '\n]\n';
}

async function* referencesOf(format: 'ris' | 'biblatex', batches: Batches) {
  for await (const batch of batches) {
    if (batch.length > 0) yield `${writeReferences(format, itemsOf(batch)).trim()}\n\n`;
  }
}

/** Records in a format, as they come in. */
export const writeRecords = (format: ImportFormat, batches: Batches): Readable => {
  switch (format) {
    case 'csv':
      return csvLines(rowsOf(batches));
    case 'csl-json':
      return Readable.from(jsonOf(batches));
    case 'ris':
      return Readable.from(referencesOf('ris', batches));
    case 'bibtex':
      return Readable.from(referencesOf('biblatex', batches));
  }
};
