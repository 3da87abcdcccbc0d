import { spanOf, type Span } from '../../engine/text/span';

/** `source`, `cue`, `content`, or a later statement whose source the reader infers (`followOn`). */
export type MarkRole = 'source' | 'cue' | 'content' | 'followOn';

/** One marked stretch; one stretch may belong to several attributions. */
export interface Mark {
  readonly ids: readonly number[];
  readonly role: MarkRole;
  readonly span: Span;
}

/** A text without its marks, and the marks as spans of it. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const ROLES: Readonly<Record<string, MarkRole>> = {
  s: 'source',
  c: 'cue',
  t: 'content',
  f: 'followOn',
};

/** `{1s:The mayor}`, `{1,2s:She}`; a brace that is no part of such a mark stands alone. */
const MARK = /\{(?<ids>\d+(?:,\d+)*)(?<letter>[sctf]):(?<words>[^{}]*)\}|[{}]/gu;

const problemOf = (words: string | undefined): string | null => {
  if (words === undefined) return 'a brace outside of a mark like {1s:words}';
  if (words === '') return 'an empty mark';
  if (words.includes('\n')) return 'a mark over several lines';
  return words.trim() === words ? null : 'a mark that begins or ends with white space';
};

/** Takes the marks out of a text. Throws an error with the line, `firstLine` being that of the first. */
export const readMarks = (marked: string, name: string, firstLine: number): MarkedText => {
  const marks: Mark[] = [];
  let text = '';
  let end = 0;
  for (const { 0: whole, index, groups = {} } of marked.matchAll(MARK)) {
    const { ids = '', letter = '', words } = groups;
    const problem = problemOf(words);
    if (problem !== null) {
      const line = firstLine + marked.slice(0, index).split('\n').length - 1;
      throw new Error(`${name}, line ${line}: ${problem}: ${marked.slice(index, index + 40)}`);
    }
    text += marked.slice(end, index);
    const span = spanOf(text.length, text.length + (words ?? '').length);
    marks.push({ ids: ids.split(',').map(Number), role: ROLES[letter] ?? 'content', span });
    text += words ?? '';
    end = index + whole.length;
  }
  return { text: text + marked.slice(end), marks };
};
