import { z } from 'zod';

/** One row of a file, or one entry of a reference list, before anything is made of it. */
export const entrySchema = z.object({
  /** As a spreadsheet counts: the header is 1. Entries of a reference list begin with 1. */
  row: z.number().int(),
  cells: z.array(z.string()),
  /** Why it cannot be read; absent where it can. */
  fault: z.string().optional(),
});
export type Entry = z.infer<typeof entrySchema>;

/** A file as it is read: what its columns are called, and its entries, some at a time. */
export interface ReadFile {
  readonly columns: readonly string[];
  readonly entries: AsyncIterable<Entry> | Iterable<Entry>;
}

/** Longer texts are no field of a record: the longest holds fifty excerpts. */
const LONGEST_CELL = 500_000;
const LONGEST_SHOWN = 255;

/** Half of a letter, which no database takes. */
const HALF = /\p{Surrogate}/gu;

/** The entry as it can be kept: a cell beyond measure makes it unreadable, not the file. */
export const keptEntry = ({ row, cells, fault }: Entry, columns: readonly string[]): Entry => {
  const long = cells.findIndex((cell) => cell.length > LONGEST_CELL);
  const why =
    fault ?? (long === -1 ? undefined : `“${columns[long]}” is too long: it holds a whole text.`);
  const cut = (cell: string): string =>
    (why === undefined ? cell : cell.slice(0, LONGEST_SHOWN))
      .replaceAll('\0', '')
      .replace(HALF, '');
  return { row, cells: cells.map(cut), ...(why === undefined ? {} : { fault: why }) };
};
