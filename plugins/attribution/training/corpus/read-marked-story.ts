import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromPlainFile } from '../../engine/document/from-plain';
import { segment } from '../../engine/text/segment';
import type { Span } from '../../engine/text/span';
import { readMarks, type Mark, type MarkRole } from './marked-text';
import { spanInStory, type CorpusAttribution, type CorpusStory } from './read-corpus';

/** What a cue says that its source does. */
export const MARKED_KINDS = [
  'reporting',
  'evidence',
  'belief',
  'intention',
  'decree',
  'attitude',
] as const;
type MarkedKind = (typeof MARKED_KINDS)[number];

/** What a resolved source is. */
const MARKED_SOURCE_KINDS = [
  'person',
  'organisation',
  'outlet',
  'document',
  'unnamed-person',
  'unnamed-group',
  'collective',
] as const;
type MarkedSourceKind = (typeof MARKED_SOURCE_KINDS)[number];

/** Who or what a source is, `none` where the text has none, `several` where more than one fits. */
type MarkedSource = { readonly name: string; readonly kind: MarkedSourceKind } | 'none' | 'several';

/** One attribution of a marked story. */
export interface MarkedAttribution extends CorpusAttribution {
  readonly id: number;
  readonly kind: MarkedKind;
  readonly resolved: MarkedSource;
  /** Later sentences that have the same source and no cue. Not part of what scorers count. */
  readonly followOns: readonly Span[];
}

/** A story with marks in its text, and what its front matter says of it. */
export interface MarkedStory extends CorpusStory {
  /** Kind of news. */
  readonly news: string;
  readonly year: number;
  readonly attributions: readonly MarkedAttribution[];
}

const FRONT_MATTER = /^---\n(?<fields>(?:.*\n)*?)---\n/u;
const FIELD = /^(?<key>\w+): (?<value>.+)$/u;
/** `3 Ida Strand (person)`; a comma inside a name is no end. */
const ENTRY_BREAK = /,\s+(?=\d+ )/u;
const ENTRY = /^(?<id>\d+) (?<value>.+)$/u;
const NAMED_SOURCE = /^(?<name>.+) \((?<kind>[a-z ]+)\)$/u;

interface FrontMatter {
  readonly lineCount: number;
  readonly fieldOf: (key: string) => string;
}

const readFrontMatter = (file: string, name: string): FrontMatter => {
  const { 0: whole = '', groups } = FRONT_MATTER.exec(file) ?? {};
  if (groups === undefined) throw new Error(`${name}, line 1: no front matter between ---`);
  const fields = new Map<string, string>();
  for (const [index, line] of (groups['fields'] ?? '').trimEnd().split('\n').entries()) {
    const field = FIELD.exec(line)?.groups;
    if (field === undefined) throw new Error(`${name}, line ${index + 2}: not a field: ${line}`);
    fields.set(field['key'] ?? '', field['value'] ?? '');
  }
  return {
    lineCount: whole.split('\n').length - 1,
    fieldOf: (key) => {
      const value = fields.get(key);
      if (value === undefined) throw new Error(`${name}: the front matter lacks ${key}`);
      return value;
    },
  };
};

/** `1 reporting, 2 evidence` → what each attribution's number stands beside. */
const readEntries = (list: string, name: string): ReadonlyMap<number, string> => {
  const entries = new Map<number, string>();
  for (const entry of list.split(ENTRY_BREAK)) {
    const { id, value } = ENTRY.exec(entry)?.groups ?? {};
    if (id === undefined || value === undefined || entries.has(Number(id))) {
      throw new Error(`${name}: no number, or one given twice, in the front matter: ${entry}`);
    }
    entries.set(Number(id), value);
  }
  return entries;
};

const readKind = (value: string): MarkedKind | null =>
  MARKED_KINDS.find((kind) => kind === value) ?? null;

const readSource = (value: string): MarkedSource | null => {
  if (value === 'none' || value === 'several') return value;
  const { name, kind } = NAMED_SOURCE.exec(value)?.groups ?? {};
  const known = MARKED_SOURCE_KINDS.find((each) => each === kind?.replace(' ', '-'));
  return name === undefined || known === undefined ? null : { name, kind: known };
};

/** The value beside a number, or an error that says what is missing or not understood. */
const entryOf = <T>(
  entries: ReadonlyMap<number, string>,
  id: number,
  read: (value: string) => T | null,
  what: string,
): T => {
  const value = entries.get(id);
  if (value === undefined) throw new Error(`${what} of attribution ${id} is missing`);
  const known = read(value);
  if (known === null) throw new Error(`${what} of attribution ${id} is unknown: ${value}`);
  return known;
};

const idsOf = (marks: readonly Mark[]): readonly number[] =>
  [...new Set(marks.flatMap(({ ids }) => ids))].toSorted((a, b) => a - b);

const checkIds = (
  ids: readonly number[],
  entries: ReadonlyMap<number, string>,
  name: string,
): void => {
  for (const id of entries.keys()) {
    if (!ids.includes(id)) throw new Error(`${name}: attribution ${id} is not in the text`);
  }
};

/** Reads one marked story. Every error names the story, those of malformed marks the line too. */
export const parseMarkedStory = (name: string, contents: string): MarkedStory => {
  const file = contents.replaceAll('\r\n', '\n');
  const { lineCount, fieldOf } = readFrontMatter(file, name);
  const body = file.split('\n').slice(lineCount).join('\n');
  const { text, marks } = readMarks(body, name, lineCount + 1);
  const shown = fromPlainFile('text', text);
  const [kinds, sources] = [
    readEntries(fieldOf('kinds'), name),
    readEntries(fieldOf('sources'), name),
  ];
  const ids = idsOf(marks);
  checkIds(ids, kinds, name);
  checkIds(ids, sources, name);
  const spansOf = (id: number, role: MarkRole): readonly Span[] =>
    marks
      .filter((mark) => mark.role === role && mark.ids.includes(id))
      .flatMap((mark) => spanInStory(shown, mark.span) ?? []);
  const attributionOf = (id: number): MarkedAttribution => {
    const [cue, content] = [spansOf(id, 'cue'), spansOf(id, 'content')];
    if (cue.length === 0) throw new Error(`${name}: attribution ${id} has no cue`);
    if (content.length === 0) throw new Error(`${name}: attribution ${id} has no content`);
    const resolved = entryOf(sources, id, readSource, `${name}: the source`);
    const kind = entryOf(kinds, id, readKind, `${name}: the kind`);
    const followOns = spansOf(id, 'followOn');
    return { id, kind, resolved, source: spansOf(id, 'source'), cue, content, followOns };
  };
  const attributions = ids.map(attributionOf);
  const year = Number(fieldOf('year'));
  return { name, story: segment(shown), news: fieldOf('news'), year, attributions };
};

/** The marked stories of a folder (each `.md` file but `README.md`), sorted by name. */
export const readMarkedStories = (dir: string): readonly MarkedStory[] =>
  readdirSync(dir)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((file) =>
      parseMarkedStory(path.parse(file).name, readFileSync(path.join(dir, file), 'utf8')),
    );
