import { IMPORT_FIELDS, type ImportMapping } from '../../../contracts/import';
import type { Entry } from './entry';
import type { RecordCells } from './record-cells';

/** The cells of a row by what they hold. */
export const cellsOfEntry = ({ cells }: Entry, mapping: ImportMapping): RecordCells =>
  Object.fromEntries(
    IMPORT_FIELDS.flatMap((field) => {
      const column = mapping[field];
      const cell = column === undefined ? undefined : cells[column];
      return cell === undefined ? [] : [[field, cell] as const];
    }),
  );
