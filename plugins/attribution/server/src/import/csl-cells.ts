import { z } from 'zod';
import type { Reference } from './citations';
import { cellsOfNote, noteOf, type RecordCells } from './record-cells';

const KINDS: Readonly<Record<string, string>> = {
  interview: 'interview',
  personal_communication: 'interview',
  dataset: 'dataset',
  post: 'social',
  speech: 'statement',
  'article-newspaper': 'article',
  'article-magazine': 'article',
  'article-journal': 'article',
  article: 'article',
  webpage: 'article',
  'post-weblog': 'article',
  broadcast: 'article',
};

const TYPES: Readonly<Record<string, string>> = {
  article: 'article-newspaper',
  document: 'report',
  interview: 'interview',
  statement: 'speech',
  dataset: 'dataset',
  social: 'post',
  observation: 'document',
};

const partsSchema = z.object({
  'date-parts': z.array(z.array(z.union([z.number(), z.string()]).nullish())).min(1),
});
const rawSchema = z.object({ raw: z.string() });
const nameSchema = z.union([
  z.string(),
  z.looseObject({
    family: z.string().nullish(),
    given: z.string().nullish(),
    literal: z.string().nullish(),
  }),
]);

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

const two = (part: unknown): string => textOf(part).padStart(2, '0');

const RIS_DATE = /^(\d{4})(?:[/-](\d{1,2})(?:[/-](\d{1,2}))?)?/u;

const dated = (year: unknown, month: unknown, day: unknown): string =>
  [textOf(year), ...[month, day].filter((part) => textOf(part) !== '').map(two)].join('-');

const dateOf = (value: unknown): string => {
  const parts = partsSchema.safeParse(value);
  if (parts.success) {
    const [[year, month, day] = []] = parts.data['date-parts'];
    return dated(year, month, day);
  }
  const raw = rawSchema.safeParse(value);
  return textOf(raw.success ? raw.data.raw : value);
};

const writtenDate = (value: unknown): string => {
  const found = RIS_DATE.exec(textOf(value));
  return found === null ? '' : dated(found[1], found[2], found[3]);
};

const firstLast = (name: string): string => {
  const [family = '', given = ''] = name.split(', ');
  return given === '' ? name : `${given} ${family}`;
};

const nameOf = (value: unknown): string => {
  const name = nameSchema.safeParse(value);
  if (!name.success) return '';
  if (typeof name.data === 'string') return firstLast(name.data.trim());
  const { given, family, literal } = name.data;
  return textOf(literal) || [given, family].map(textOf).filter(Boolean).join(' ');
};

/** The first is the person; the record has room for one. */
const personOf = (value: unknown): string =>
  Array.isArray(value) ? (value.map(nameOf).find((name) => name !== '') ?? '') : nameOf(value);

const firstOf = (...texts: readonly string[]): string => texts.find((text) => text !== '') ?? '';

/** What a reference says of a record. */
export const cellsOfCsl = ({ item, raw }: Reference): RecordCells => ({
  title: textOf(item.title),
  outlet: firstOf(textOf(item['container-title']), textOf(item.publisher)),
  person: firstOf(...[item.interviewee, item.author, item.reporter, raw.AU, raw.A1].map(personOf)),
  kind: KINDS[textOf(item.type)] ?? 'document',
  url: textOf(item.URL),
  date: firstOf(writtenDate(raw.DA), dateOf(item.issued), writtenDate(raw.PY)),
  accessedOn: dateOf(item.accessed),
  ...cellsOfNote(`${textOf(item.note)} ${textOf(item.annote)}`),
});

const partsOf = (date: string): readonly number[] => date.split('-').map(Number);

const dateIn = (name: 'issued' | 'accessed', date: string | undefined) =>
  date === undefined || date === '' ? {} : { [name]: { 'date-parts': [partsOf(date)] } };

/** A record as a reference. What CSL has no field for stands in its note. */
export const cslOf = (id: string, cells: RecordCells): object => ({
  id,
  type: TYPES[cells.kind ?? ''] ?? 'document',
  title: cells.title,
  ...(cells.outlet ? { 'container-title': cells.outlet } : {}),
  ...(cells.person ? { author: [{ literal: cells.person }] } : {}),
  ...(cells.url ? { URL: cells.url } : {}),
  ...dateIn('issued', cells.date),
  ...dateIn('accessed', cells.accessedOn),
  note: noteOf(cells),
});
