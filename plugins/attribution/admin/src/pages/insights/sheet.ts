/** What a number says: how many, how many to each, or how many of a hundred. */
export type Unit = 'count' | 'ratio' | 'percent';

/** One number of each row. */
export interface Column {
  readonly label: string;
  readonly unit: Unit;
  /** Whether the chart shows it; the table shows all. At most two of a sheet are. */
  readonly isDrawn: boolean;
}

export interface SheetRow {
  readonly label: string;
  /** Where the row is explained. */
  readonly to?: string;
  /** One for each column, rounded as people read it; `null` where there is nothing to divide by. */
  readonly values: readonly (number | null)[];
}

/** The same numbers for a chart, a table and a CSV file. */
export interface Sheet {
  /** Of its file. */
  readonly name: string;
  readonly title: string;
  /** How its numbers are counted. */
  readonly note: string;
  /** What a row is. */
  readonly rowHead: string;
  /** Whether rows follow each other in time. */
  readonly isTimeline: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly SheetRow[];
}

/** A column that the chart shows, with its place among the values of a row. */
interface DrawnColumn extends Column {
  readonly index: number;
}

/** A sheet with what its chart shows. */
export interface DrawnSheet {
  readonly sheet: Sheet;
  readonly columns: readonly DrawnColumn[];
}

export const drawnIn = ({ columns }: Sheet): readonly DrawnColumn[] =>
  columns.map((column, index) => ({ ...column, index })).filter(({ isDrawn }) => isDrawn);

const rounded = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals) / 10 ** decimals;

/** How many to each, to two decimals. */
export const ratioOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : rounded(part / whole, 2);

/** How many of a hundred, to one decimal. */
export const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : rounded((100 * part) / whole, 1);
