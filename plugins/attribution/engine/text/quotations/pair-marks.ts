import { spanOf, trim, type Span } from '../span';
import { firmCloserFollows, isApostrophe, mayBePossessive } from './apostrophes';
import { readMarks, type Mark } from './marks';

/** A quotation of one block, before its depth and its tie to the block before are known. */
export interface MarkPair {
  readonly opening: Mark;
  readonly span: Span;
  readonly content: Span;
  readonly closed: boolean;
}

/** Quotations are not nested deeper by anyone; the bound keeps a text of opening marks linear. */
const MAX_DEPTH = 8;

/** What a mark does, given whether one of its family is open. */
const roleOf = ({ glyph, side, family }: Mark, isOpen: boolean): 'open' | 'close' | 'none' => {
  if (family === 'corner' || family === 'white-corner') return glyph === 'open' ? 'open' : 'close';
  switch (glyph) {
    // „A“, »B«
    case 'open':
      if (side !== 'close') return 'open';
      return isOpen ? 'close' : 'none';
    case 'close':
      if (isOpen) return 'close';
      return side === 'open' ? 'open' : 'none';
    case 'either':
      if (side === 'open') return 'open';
      if (isOpen) return 'close';
      return side === 'either' && family === 'double' ? 'open' : 'none';
  }
};

const pairOf = (text: string, opening: Mark, end: Span, closed: boolean): MarkPair => ({
  opening,
  span: spanOf(opening.span.start, end.end),
  content: trim(text, spanOf(opening.span.end, end.start)),
  closed,
});

/**
 * A mark that nothing closes still opens a quotation if it is double; a single one is rather an apostrophe,
 * unless it is ‘ at the start of its block.
 */
const opensUnclosed = ({ family, glyph, side, before }: Mark): boolean => {
  if (side === 'close' || glyph === 'close') return false;
  return family === 'single' ? glyph === 'open' && before.trim() === '' : true;
};

/** Closes the nearest open mark of the family; what was opened inside it and not closed ends where its words end. */
const close = (text: string, open: Mark[], mark: Mark): readonly MarkPair[] => {
  const index = open.findLastIndex(({ family }) => family === mark.family);
  const [opening, ...inside] = open.splice(index);
  if (opening === undefined) return [];
  const innerEnd = spanOf(mark.span.start, mark.span.start);
  const unclosed = inside
    .filter(({ family }) => family !== 'single')
    .map((inner) => pairOf(text, inner, innerEnd, false));
  return [pairOf(text, opening, mark.span, true), ...unclosed];
};

const openMark = (open: Mark[], mark: Mark): void => {
  // Single marks do not nest in each other: the earlier one was an apostrophe.
  if (mark.family === 'single' && open.at(-1)?.family === 'single') open.pop();
  if (open.length < MAX_DEPTH) open.push(mark);
};

/** The quotations of one block. */
export const pairMarks = (text: string, block: Span): readonly MarkPair[] => {
  const marks = readMarks(text, block).filter((mark) => !isApostrophe(mark));
  const closerFollows = firmCloserFollows(marks);
  const open: Mark[] = [];
  const pairs: MarkPair[] = [];
  for (const [index, mark] of marks.entries()) {
    if (mayBePossessive(mark) && closerFollows[index] === true) continue;
    const isOpen = open.some(({ family }) => family === mark.family);
    const role = roleOf(mark, isOpen);
    if (role === 'open') openMark(open, mark);
    if (role === 'close') pairs.push(...close(text, open, mark));
  }
  const blockEnd = spanOf(block.end, block.end);
  const unclosed = open.filter(opensUnclosed).map((mark) => pairOf(text, mark, blockEnd, false));
  return [...pairs, ...unclosed].filter(({ content }) => content.start < content.end);
};
