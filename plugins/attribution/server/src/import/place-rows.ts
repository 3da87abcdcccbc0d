import type { ImportMapping, Outcome, WhenKnown } from '../../../contracts/import';
import { folded } from '../services/outlet-names';
import { checkSource } from '../services/source-rules';
import { cellsOfEntry } from './cells-of-entry';
import type { Entry } from './entry';
import { readValues, type Draft } from './read-values';

type Values = Readonly<Record<string, unknown>>;

/** A record that is there, or will be when the rows are written. */
export interface Placed {
  readonly documentId: string;
  readonly values: Values;
  /** Its outlet by name; `null` where it has none. */
  readonly outlet: string | null;
  readonly isNew: boolean;
  /** Columns that a row has changed; `outlet` where that is one. */
  readonly changed: ReadonlySet<string>;
}

/** What became of a row. */
export interface RowOutcome {
  readonly row: number;
  readonly outcome: Outcome;
  readonly title: string;
  readonly why: string | null;
  readonly source: string | null;
}

interface Row {
  readonly row: number;
  readonly title: string;
  readonly draft: Draft;
}

/** An outlet's name and its aliases are one outlet. */
export type SameOutlet = (name: string) => string;

const LONGEST_TITLE = 255;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What makes two records one: the page's address, or outlet, person, date and title where there is none. */
const identityOf = (
  { values, outlet }: Pick<Placed, 'values' | 'outlet'>,
  sameOutlet: SameOutlet,
): string => {
  const address = textOf(values.canonicalUrl);
  if (address !== '') return `at ${address}`;
  return JSON.stringify([
    outlet === null ? '' : sameOutlet(outlet),
    folded(textOf(values.personName)),
    textOf(values.date),
    values.datePrecision,
    textOf(values.title),
  ]);
};

/** The rows of a part, each read by the mapping. */
export const readRows = (entries: readonly Entry[], mapping: ImportMapping): readonly Row[] =>
  entries.map((entry) => {
    const draft = readValues(cellsOfEntry(entry, mapping));
    const complaints = entry.fault === undefined ? draft.complaints : [entry.fault];
    const title = textOf(draft.values.title) || entry.cells.find((cell) => cell.trim()) || '';
    return {
      row: entry.row,
      title: title.slice(0, LONGEST_TITLE),
      draft: { ...draft, complaints },
    };
  });

/** A status reaches live stories, and is set by hand. */
const NEVER_CHANGED = new Set(['recordStatus', 'statusReason', 'dateUnknownReason', 'confirmed']);

const isEmpty = (column: string, { values, outlet }: Placed): boolean => {
  if (column === 'outlet') return outlet === null;
  if (column === 'date' || column === 'datePrecision') return values.datePrecision === 'unknown';
  const value = values[column];
  return value === null || value === undefined || value === '';
};

const isSame = (a: unknown, b: unknown): boolean =>
  (a ?? null) === (b ?? null) || JSON.stringify(a) === JSON.stringify(b);

const changesOf = (
  draft: Draft,
  known: Placed,
  whenKnown: WhenKnown,
  sameOutlet: SameOutlet,
): readonly string[] => {
  if (whenKnown === 'skip') return [];
  const wanted = [...draft.given].filter((column) => !NEVER_CHANGED.has(column));
  const open = wanted.filter((column) => whenKnown === 'replace' || isEmpty(column, known));
  return open.filter((column) =>
    column === 'outlet'
      ? known.outlet === null || sameOutlet(known.outlet) !== sameOutlet(draft.outlet ?? '')
      : !isSame(known.values[column], draft.values[column]),
  );
};

const changedBy = (draft: Draft, known: Placed, columns: readonly string[]): Placed => {
  const taken = columns.filter((column) => column !== 'outlet');
  return {
    ...known,
    values: {
      ...known.values,
      ...Object.fromEntries(taken.map((column) => [column, draft.values[column]])),
      ...(taken.includes('datePrecision') ? { dateUnknownReason: null } : {}),
    },
    outlet: columns.includes('outlet') ? draft.outlet : known.outlet,
    changed: new Set([...known.changed, ...columns]),
  };
};

/** Decides for each row whether it makes a record, completes one, or is left out, and why. */
export const placeRows = (
  rows: readonly Row[],
  stored: readonly Placed[],
  {
    whenKnown,
    sameOutlet,
    newId,
  }: {
    readonly whenKnown: WhenKnown;
    readonly sameOutlet: SameOutlet;
    readonly newId: () => string;
  },
): { readonly outcomes: readonly RowOutcome[]; readonly placed: readonly Placed[] } => {
  const placed = new Map<string, Placed>();
  for (const record of stored) {
    const key = identityOf(record, sameOutlet);
    if (!placed.has(key)) placed.set(key, record);
  }
  const place = ({ row, title, draft }: Row): RowOutcome => {
    const skip = (why: string, source: string | null = null): RowOutcome => {
      return { row, outcome: 'skipped', title, why, source };
    };
    if (draft.complaints.length > 0) return skip(draft.complaints.join(' '));
    const key = identityOf(draft, sameOutlet);
    const known = placed.get(key);
    if (known === undefined) {
      const documentId = newId();
      placed.set(key, { ...draft, documentId, isNew: true, changed: new Set() });
      return { row, outcome: 'made', title, why: null, source: documentId };
    }
    const columns = changesOf(draft, known, whenKnown, sameOutlet);
    if (columns.length === 0) return skip('The record is there already.', known.documentId);
    const changed = changedBy(draft, known, columns);
    const { complaints } = checkSource(changed.values);
    if (complaints.length > 0) return skip(complaints.map(({ message }) => message).join(' '));
    placed.set(key, changed);
    const why = `Changed: ${columns.join(', ')}.`;
    return { row, outcome: 'updated', title, why, source: known.documentId };
  };
  const outcomes = rows.map(place);
  return { outcomes, placed: [...placed.values()] };
};
