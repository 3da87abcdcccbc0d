import { SOURCE_KINDS } from '../../../contracts/source';
import { STRENGTHS } from '../../../engine/attribution/attribution';
import { SOURCE_STATUSES } from '../../../engine/records/source-record';
import source from '../content-types/source/schema.json';
import { storedDate } from '../services/records';
import { checkSource } from '../services/source-rules';
import type { RecordCells } from './record-cells';

type Values = Readonly<Record<string, unknown>>;

/** A row as it would be stored, with the outlet by name, or what is wrong with it. */
export interface Draft {
  readonly values: Values;
  readonly outlet: string | null;
  /** Columns that the file has something for. */
  readonly given: ReadonlySet<string>;
  readonly complaints: readonly string[];
}

const DATE =
  /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/u;
const YES = new Set(['true', 'yes', 'y', '1', 'ja', 'x']);
const NO = new Set(['false', 'no', 'n', '0', 'nein']);
const UNDATED = 'Not given in the imported file';

const orNull = (text: string | undefined): string | null => text?.trim() || null;

interface Reading<Value> {
  readonly value: Value;
  readonly complaints: readonly string[];
}

const sound = <Value>(value: Value): Reading<Value> => ({ value, complaints: [] });

const oneOf = <Word extends string>(
  what: string,
  words: readonly Word[],
  cell: string | undefined,
  otherwise: Word,
): Reading<Word> => {
  const given = orNull(cell)?.toLowerCase();
  if (given === undefined) return sound(otherwise);
  const word = words.find((each) => each === given);
  if (word !== undefined) return sound(word);
  const message = `“${given.slice(0, 50)}” is no ${what}: one of ${words.join(', ')}.`;
  return { value: otherwise, complaints: [message] };
};

const yesNo = (what: string, cell: string | undefined, otherwise: boolean): Reading<boolean> => {
  const given = orNull(cell)?.toLowerCase();
  if (given === undefined) return sound(otherwise);
  if (YES.has(given)) return sound(true);
  if (NO.has(given)) return sound(false);
  return {
    value: otherwise,
    complaints: [`${what}: “${given.slice(0, 50)}” is neither yes nor no.`],
  };
};

const dateOf = (cell: string | undefined): Reading<string | null> => {
  const given = orNull(cell);
  if (given === null) return sound(null);
  const found = DATE.exec(given)?.[1];
  if (found !== undefined) return sound(found);
  const message = `“${given.slice(0, 50)}” is not a date: write 2023-02-03, 2023-02 or 2023.`;
  return { value: null, complaints: [message] };
};

const excerptsOf = (cell: string | undefined): unknown => {
  const given = orNull(cell);
  if (given === null) return null;
  if (!given.startsWith('[')) return [given];
  try {
    return JSON.parse(given);
  } catch {
    return [given];
  }
};

/** What a record is worth that does not say: somebody named, a document, an outlet, or nobody. */
const likelyStrength = (kind: string, outlet: string | null, person: string | null) => {
  if (person !== null) return 'named';
  if (kind === 'document' || kind === 'dataset') return 'document';
  return outlet === null ? 'none' : 'outlet';
};

const limits = new Map<string, number>(
  Object.entries(source.attributes).flatMap(([name, attribute]) =>
    'maxLength' in attribute ? [[name, attribute.maxLength] as const] : [],
  ),
);
const LONGEST_OUTLET = 255;

const lengthComplaints = (values: Values, outlet: string | null): readonly string[] => [
  ...Object.entries(values).flatMap(([name, value]) => {
    const most = limits.get(name);
    return most !== undefined && typeof value === 'string' && value.length > most
      ? [`${name} is longer than ${most} characters.`]
      : [];
  }),
  ...((outlet?.length ?? 0) > LONGEST_OUTLET
    ? [`outlet is longer than ${LONGEST_OUTLET} characters.`]
    : []),
];

/** The columns that a field of the file fills. */
const FILLED: Readonly<Record<string, readonly string[]>> = {
  person: ['personName'],
  role: ['personRole'],
  status: [],
  statusReason: [],
  date: ['date', 'datePrecision', 'dateUnknownReason'],
  dateUnknownReason: [],
  url: ['url', 'canonicalUrl'],
};

const givenIn = (cells: RecordCells): ReadonlySet<string> =>
  new Set(
    Object.entries(cells).flatMap(([field, cell]) =>
      orNull(cell) === null ? [] : (FILLED[field] ?? [field]),
    ),
  );

/** Reads the texts of a row by the same rules as any record. Nothing that protects a source is read. */
export const readValues = (cells: RecordCells): Draft => {
  const outlet = orNull(cells.outlet);
  const person = orNull(cells.person);
  const kind = oneOf('kind', SOURCE_KINDS, cells.kind, 'article');
  const likely = likelyStrength(kind.value, outlet, person);
  const strength = oneOf('strength', STRENGTHS, cells.strength, likely);
  const status = oneOf('status', SOURCE_STATUSES, cells.status, 'active');
  const firstHand = yesNo('First-hand', cells.firstHand, strength.value !== 'relayed');
  const confirmed = yesNo('Confirmed', cells.confirmed, false);
  const date = dateOf(cells.date);
  const unread = {
    title: cells.title?.trim() ?? '',
    personName: person,
    personRole: orNull(cells.role),
    kind: kind.value,
    url: orNull(cells.url),
    archiveUrl: orNull(cells.archiveUrl),
    ...storedDate(date.value),
    dateUnknownReason: date.value === null ? (orNull(cells.dateUnknownReason) ?? UNDATED) : null,
    accessedOn: orNull(cells.accessedOn)?.slice(0, 10) ?? null,
    strength: strength.value,
    firstHand: firstHand.value,
    excerpts: excerptsOf(cells.excerpts),
    recordStatus: status.value,
    statusReason: orNull(cells.statusReason),
    confirmed: confirmed.value,
  };
  const { complaints, derived } = checkSource(unread);
  const values = { ...unread, ...derived };
  return {
    values,
    outlet,
    given: givenIn(cells),
    complaints: [
      ...complaints.map(({ message }) => message),
      ...[kind, strength, status, firstHand, confirmed, date].flatMap((read) => read.complaints),
      ...lengthComplaints(values, outlet),
    ],
  };
};
