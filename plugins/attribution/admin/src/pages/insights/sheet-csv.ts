import type { Sheet } from './sheet';

/** What spreadsheets take for a formula. */
const FORMULA = /^[\s]*[=+\-@|]|^[\t\r\n]/u;
const NEEDS_QUOTES = /[",\r\n]/u;
/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Text of a cell: never a formula. */
const cellOf = (words: string): string => {
  const harmless = FORMULA.test(words) ? `'${words}` : words;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** A sheet as a CSV file after RFC 4180: numbers with a point, nothing where there is no number. */
export const csvOf = ({ rowHead, columns, rows }: Sheet): string => {
  const head = [
    rowHead,
    ...columns.map(({ label, unit }) => (unit === 'percent' ? `${label} (%)` : label)),
  ].map(cellOf);
  const lines = rows.map(({ label, values }) => [
    cellOf(label),
    ...values.map((value) => (value === null ? '' : String(value))),
  ]);
  return BYTE_ORDER_MARK + [head, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
};
