import { contains, lengthOf, shift, spanOf, type Span } from '../text/span';
import type { BlockKind, FieldSpan, Place, StoryText, TextBlock, TextRun } from './story-text';

/** Stands between blocks and maps to nothing. */
const BLOCK_SEPARATOR = '\n\n';

/** A stretch of plain text and where it was copied from; `length` as in `TextRun`. */
export interface Piece {
  readonly text: string;
  readonly path: readonly number[];
  readonly offset: number;
  readonly length: number;
}

/** A block while it is being read: its pieces in text order. */
export interface DraftBlock {
  readonly kind: BlockKind;
  readonly pieces: readonly Piece[];
}

/** A piece copied unit for unit from a leaf or string. */
export const copyOf = (source: string, span: Span, path: readonly number[] = []): Piece => ({
  text: source.slice(span.start, span.end),
  path,
  offset: span.start,
  length: lengthOf(span),
});

/** A piece that stands for the whole of a source span that reads otherwise (`&` for `&amp;`). */
export const standIn = (text: string, span: Span, path: readonly number[] = []): Piece => ({
  text,
  path,
  offset: span.start,
  length: lengthOf(span),
});

/** The same piece as seen from a source that begins `by` units earlier. */
export const shiftPiece = (piece: Piece, by: number): Piece => ({
  ...piece,
  offset: piece.offset + by,
});

/** White space that HTML shows as one space: line breaks and indentation. */
const COLLAPSIBLE = /[ \t\n\f\r]+|[^ \t\n\f\r]+/gu;
const STARTS_WITH_COLLAPSIBLE = /^[ \t\n\f\r]/u;

const ENDS_WITH_SPACE = /[ \n]$/u;

/** The pieces with each stretch of white space as one space, and none after what ends with one. */
export const collapseSpace = (pieces: readonly Piece[], before: Piece | null): readonly Piece[] => {
  const collapsed: Piece[] = [];
  let isAfterSpace = before === null || ENDS_WITH_SPACE.test(before.text);
  for (const piece of pieces) {
    const isUnitForUnit = piece.length === piece.text.length;
    for (const { 0: part, index } of piece.text.matchAll(COLLAPSIBLE)) {
      const isSpace = STARTS_WITH_COLLAPSIBLE.test(part);
      if (isSpace && isAfterSpace) continue;
      isAfterSpace = isSpace;
      const text = isSpace ? ' ' : part;
      if (!isUnitForUnit) collapsed.push({ ...piece, text });
      else collapsed.push({ ...piece, text, offset: piece.offset + index, length: part.length });
    }
  }
  return collapsed;
};

/** Whether a run was copied unit for unit. */
export const isCopy = (run: TextRun): boolean => run.length === lengthOf(run.span);

const isSamePath = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((step, index) => step === b[index]);

/** Whether `next` goes on where `run` ends, in the text and in the source, both unit for unit. */
const continues = (run: TextRun, next: TextRun): boolean =>
  isCopy(run) &&
  isCopy(next) &&
  run.span.end === next.span.start &&
  run.offset + run.length === next.offset &&
  isSamePath(run.path, next.path);

const addRun = (runs: TextRun[], next: TextRun): void => {
  const last = runs.at(-1);
  if (last === undefined || !continues(last, next)) {
    runs.push(next);
    return;
  }
  const span = spanOf(last.span.start, next.span.end);
  runs[runs.length - 1] = { ...last, span, length: last.length + next.length };
};

const isBlank = ({ pieces }: DraftBlock): boolean => pieces.every(({ text }) => text.trim() === '');

/** Lays blocks out as one text with its map. Blank blocks leave no trace. */
export const layOut = (field: string, drafts: readonly DraftBlock[]): StoryText => {
  const texts: string[] = [];
  const blocks: TextBlock[] = [];
  const runs: TextRun[] = [];
  let end = 0;
  for (const { kind, pieces } of drafts.filter((draft) => !isBlank(draft))) {
    if (blocks.length > 0) {
      texts.push(BLOCK_SEPARATOR);
      end += BLOCK_SEPARATOR.length;
    }
    const start = end;
    for (const { text, path, offset, length } of pieces.filter(({ text: t }) => t !== '')) {
      texts.push(text);
      addRun(runs, { span: spanOf(end, end + text.length), field, path, offset, length });
      end += text.length;
    }
    blocks.push({ span: spanOf(start, end), kind, field });
  }
  return { text: texts.join(''), blocks, runs };
};

/** The story as it stands when its text begins at `start`. */
const movedTo = (start: number, { text, blocks, runs }: StoryText): StoryText => ({
  text,
  blocks: blocks.map((block) => ({ ...block, span: shift(block.span, start) })),
  runs: runs.map((run) => ({ ...run, span: shift(run.span, start) })),
});

/** One story out of several: parts are separated by a blank line that maps to nothing; empty parts leave no trace. */
export const joinTexts = (parts: readonly StoryText[]): StoryText => {
  let start = 0;
  const moved = parts
    .filter(({ text }) => text !== '')
    .map((part) => {
      const placed = movedTo(start, part);
      start += part.text.length + BLOCK_SEPARATOR.length;
      return placed;
    });
  return {
    text: moved.map(({ text }) => text).join(BLOCK_SEPARATOR),
    blocks: moved.flatMap(({ blocks }) => blocks),
    runs: moved.flatMap(({ runs }) => runs),
  };
};

/** Index of the last item that starts at or before `offset`, or -1. */
const lastStartingBy = (items: readonly { readonly span: Span }[], offset: number): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && item.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** Where in the run a text offset falls; inside a stand-in: its start. */
const placeInRun = ({ span, field, path, offset, length }: TextRun, at: number): Place => {
  if (at === span.end) return { field, path, offset: offset + length };
  const isUnitForUnit = length === lengthOf(span);
  return { field, path, offset: isUnitForUnit ? offset + (at - span.start) : offset };
};

/**
 * Where the unit at `offset` came from; at the end of a stretch, the place behind its last unit.
 * `null` in a separator and outside the text.
 */
export const placeAt = (story: StoryText, offset: number): Place | null => {
  const run = story.runs[lastStartingBy(story.runs, offset)];
  return run === undefined || offset > run.span.end ? null : placeInRun(run, offset);
};

/** Where a span begins and ends in the source; its end lies behind its last unit, in that unit's own leaf. */
export const placesOf = (
  story: StoryText,
  span: Span,
): { readonly start: Place; readonly end: Place } | null => {
  const start = placeAt(story, span.start);
  const last = story.runs[lastStartingBy(story.runs, span.end - 1)];
  if (start === null || last === undefined || span.end > last.span.end) return null;
  const isInsideStandIn = last.length !== lengthOf(last.span);
  return { start, end: placeInRun(last, isInsideStandIn ? last.span.end : span.end) };
};

/** Where a run puts a source offset; inside a stand-in: its start. */
const offsetInRun = (run: TextRun, offset: number): number => {
  if (offset === run.offset + run.length) return run.span.end;
  return isCopy(run) ? run.span.start + (offset - run.offset) : run.span.start;
};

/** Offset in the text of a place in the source, or `null` where the text has nothing of it. */
export const offsetAt = (story: StoryText, { field, path, offset }: Place): number | null => {
  const holding = story.runs.filter(
    (run) =>
      run.field === field &&
      run.offset <= offset &&
      offset <= run.offset + run.length &&
      isSamePath(run.path, path),
  );
  const run = holding.find((candidate) => offset < candidate.offset + candidate.length);
  const best = run ?? holding.at(-1);
  return best === undefined ? null : offsetInRun(best, offset);
};

/** The stretch of the story that a field's own plain text takes up, or `null` where the field has no text. */
export const rangeOfField = (story: StoryText, field: string): Span | null => {
  const first = story.blocks.find((block) => block.field === field);
  const last = story.blocks.findLast((block) => block.field === field);
  if (first === undefined || last === undefined) return null;
  return spanOf(first.span.start, last.span.end);
};

/**
 * A span of the story as a span of the field it begins in, cut off where that field ends.
 * In a story without text the field has no name.
 */
export const fieldSpanOf = (story: StoryText, span: Span): FieldSpan => {
  const block = story.blocks[Math.max(0, lastStartingBy(story.blocks, span.start))];
  if (block === undefined) return { field: '', start: 0, end: 0 };
  const range = rangeOfField(story, block.field) ?? block.span;
  const clamp = (offset: number): number => Math.min(Math.max(offset, range.start), range.end);
  const own = shift(spanOf(clamp(span.start), clamp(span.end)), -range.start);
  return { field: block.field, ...own };
};

/** A span of a field as a span of the story, or `null` where the field has no such stretch. */
export const storySpanOf = (story: StoryText, { field, start, end }: FieldSpan): Span | null => {
  const range = rangeOfField(story, field);
  if (range === null || start < 0 || end < start) return null;
  const span = shift(spanOf(start, end), range.start);
  return contains(range, span) ? span : null;
};
