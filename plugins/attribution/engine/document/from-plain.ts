import { spanAt, trim, type Span } from '../text/span';
import { copyOf, layOut, type DraftBlock } from './offset-map';
import type { BlockKind, StoryText } from './story-text';

/** What a governed field is to a reader. */
export type FieldRole = 'headline' | 'dek' | 'body';

/** One line of a text: `a\r\nb` has the lines `a` and `b`. */
const LINE = /[^\n\r\u2028\u2029]+/gu;

/** A full stop, with what may close behind it: *gone.”* */
const FINAL_STOP = /[.!?…][”’"'»›)\]]*$/u;

/** What blocks of each role are to a reader. */
export const BLOCK_KIND: Readonly<Record<FieldRole, BlockKind>> = {
  headline: 'headline',
  dek: 'dek',
  body: 'paragraph',
};

const linesOf = (source: string): readonly Span[] =>
  [...source.matchAll(LINE)]
    .map(({ 0: line, index }) => trim(source, spanAt(index, line.length)))
    .filter((span) => span.start < span.end);

/** Reads a string field: each line that is not blank is a block. */
export const fromPlain = (field: string, source: string, role: FieldRole): StoryText => {
  const blocks = linesOf(source).map((line): DraftBlock => ({
    kind: BLOCK_KIND[role],
    pieces: [copyOf(source, line)],
  }));
  return layOut(field, blocks);
};

/** Reads a text file: as a body field, but a first line without a final stop is the headline. */
export const fromPlainFile = (field: string, source: string): StoryText => {
  const story = fromPlain(field, source, 'body');
  const [first, ...rest] = story.blocks;
  if (first === undefined) return story;
  const line = story.text.slice(first.span.start, first.span.end);
  if (FINAL_STOP.test(line)) return story;
  return { ...story, blocks: [{ ...first, kind: 'headline' }, ...rest] };
};
