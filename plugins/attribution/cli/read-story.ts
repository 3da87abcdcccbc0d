import path from 'node:path';
import {
  editsInSource,
  fromPlainFile,
  placesOf,
  storyFromFields,
  type Edit,
  type GovernedField,
  type Span,
  type StoryText,
} from '../engine/index';
import { CouldNotRun } from './could-not-run';
import { parseJson, readText } from './read-file';

/** A story out of a file, and the way back from its plain text to the file. */
export interface StoryFile {
  readonly file: string;
  readonly story: StoryText;
  /** What offsets count in: the file's own text; for Blocks its plain text. */
  readonly text: string;
  /** Whether `text` is the file as it is. */
  readonly isFileText: boolean;
  readonly spanInText: (span: Span) => Span;
  /** An edit of the story as edits of `text`; `null` where it has no such words to change. */
  readonly editsInText: (edit: Edit) => readonly TextEdit[] | null;
}

/** Puts `text` in the place of the units `[start, end)`. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** The one field that a file is read as. */
const FIELD = 'text';

const FORMATS: ReadonlyMap<string, GovernedField['format']> = new Map([
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.json', 'blocks'],
]);

/** The lines that some Markdown files open with: *---*, *title: …*, *---*. */
const FRONT_MATTER = /^\uFEFF?---[^\S\n]*\n(?:(?!---)[^\n]*\n)*---[^\S\n]*(?:\n|$)/u;

const LINE = /[^\r\n]+/gu;

/** Front matter is no copy; blanks in its place keep the offsets true. */
const withoutFrontMatter = (source: string): string =>
  source.replace(FRONT_MATTER, (lines) => lines.replace(LINE, (line) => ' '.repeat(line.length)));

/** A heading that opens a file is its headline. */
const withHeadline = (story: StoryText): StoryText => {
  const [first, ...rest] = story.blocks;
  if (first?.kind !== 'heading') return story;
  return { ...story, blocks: [{ ...first, kind: 'headline' }, ...rest] };
};

const blocksOf = (file: string, source: string): unknown => {
  const value: unknown = parseJson(file, source);
  if (!Array.isArray(value)) throw new CouldNotRun(`cannot read ${file}: it is no array of Blocks`);
  return value;
};

const readSource = (format: GovernedField['format'], value: unknown): StoryText =>
  withHeadline(storyFromFields([{ field: FIELD, format, role: 'body' }], { [FIELD]: value }));

const readString = (format: 'markdown' | 'html' | 'plain', source: string): StoryText => {
  switch (format) {
    case 'plain':
      return fromPlainFile(FIELD, source);
    case 'markdown':
      return readSource(format, withoutFrontMatter(source));
    case 'html':
      return readSource(format, source);
  }
};

/** From the plain text to the string that it was read from. */
const spanInSource =
  (story: StoryText) =>
  (span: Span): Span => {
    const places = placesOf(story, span);
    return places === null ? span : { start: places.start.offset, end: places.end.offset };
  };

/** Reads a story by the ending of the file's name. Throws `CouldNotRun` for what cannot be read. */
export const readStory = (file: string): StoryFile => {
  const source = readText(file);
  const format = FORMATS.get(path.extname(file).toLowerCase()) ?? 'plain';
  if (format === 'blocks') {
    const story = readSource(format, blocksOf(file, source));
    return {
      file,
      story,
      text: story.text,
      isFileText: false,
      spanInText: (span) => span,
      editsInText: ({ span, text }) => [{ ...span, text }],
    };
  }
  const story = readString(format, source);
  return {
    file,
    story,
    text: source,
    isFileText: true,
    spanInText: spanInSource(story),
    editsInText: (edit) =>
      editsInSource(story, edit)?.map(({ start, end, text }) => ({ start, end, text })) ?? null,
  };
};
