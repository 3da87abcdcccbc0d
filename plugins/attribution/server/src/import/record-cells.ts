import { IMPORT_FIELDS, type ImportField } from '../../../contracts/import';

/** A record as texts, one for each field that a file can hold. */
export type RecordCells = Readonly<Partial<Record<ImportField, string>>>;

const MARK = 'attribution:';
const NOTE = /attribution: ([^\s;]+(?:; [^\s;]+)*)/u;

const isField = (name: string): name is ImportField =>
  IMPORT_FIELDS.some((field) => field === name);

/** What RIS, BibTeX and CSL have no field for, as one line of a note: `attribution: kind=interview; strength=relayed`. */
export const noteOf = (cells: RecordCells): string => {
  const parts = IMPORT_FIELDS.flatMap((field) => {
    const cell = cells[field] ?? '';
    return cell === '' || field === 'title' || field === 'url'
      ? []
      : [`${field}=${encodeURIComponent(cell)}`];
  });
  return `${MARK} ${parts.join('; ')}`;
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What such a note says; empty where it is anybody else's. */
export const cellsOfNote = (note: string): RecordCells => {
  const [, line = ''] = NOTE.exec(note) ?? [];
  const pairs = line.split('; ').flatMap((part) => {
    const at = part.indexOf('=');
    const field = part.slice(0, at);
    return at > 0 && isField(field) ? [[field, decoded(part.slice(at + 1))] as const] : [];
  });
  return Object.fromEntries(pairs);
};
