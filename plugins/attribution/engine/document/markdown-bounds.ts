/** The parser takes time with the square of these counts; no story comes near them. */
const MOST_UNITS = 100_000;
const MOST_LINES = 10_000;
const MOST_MARKED_LINES = 1000;
const MOST_INLINE_MARKS = 5000;

const LINE_BREAK = /\r\n?|\n/gu;

/** A line that opens with block markup: *> a*, *- a*, *1. a*, *# a*, *===* */
const MARKED_LINE = /^[ \t]*(?:[>#=+*-]|\d{1,9}[.)])/gmu;

/** What emphasis, links, code, tags, entities and escapes are made of. */
const INLINE_MARK = /[*_`[\]<&\\]/gu;

/** A line that opens with more quotes and lists than anybody nests: *> > > > …* */
const DEEP_LINE = /^(?:[ \t]*(?:[>+*-]|\d{1,9}[.)])){50}/mu;

const hasAtMost = (source: string, mark: RegExp, most: number): boolean =>
  [...source.matchAll(mark)].length <= most;

/** Whether a Markdown source can be parsed in a time that a reporter and the gate can wait for. Linear. */
export const isWithinMarkdownBounds = (source: string): boolean =>
  source.length <= MOST_UNITS &&
  hasAtMost(source, LINE_BREAK, MOST_LINES) &&
  hasAtMost(source, MARKED_LINE, MOST_MARKED_LINES) &&
  hasAtMost(source, INLINE_MARK, MOST_INLINE_MARKS) &&
  !DEEP_LINE.test(source);
