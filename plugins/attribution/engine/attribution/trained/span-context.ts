import { QUOTE, tagNumber, type BlockWords, type TokenRange } from './block-words';
import { windowAround, type CueNeighbours } from './cue-window';

/** What the tokens around a cue are read against: the cue, its neighbours, and counts of what lies between. */
export interface SpanContext {
  readonly words: BlockWords;
  readonly cue: TokenRange;
  /** The stretch that source and content are sought in. */
  readonly window: TokenRange;
  /** Token that carries the cue's meaning. */
  readonly head: number;
  /** For each token of the window: 1 where another cue begins, 2 within one, 0 elsewhere. */
  readonly cues: Int32Array;
  /** What the pattern that shares this cue takes each token of the window for: 0 nothing, 1 source, 2 content, 3 cue. */
  readonly own: Int32Array;
  /** What other patterns take it for, likewise. */
  readonly other: Int32Array;
  /** The pattern that shares this cue; 0 for none. */
  readonly pattern: number;
  readonly verbs: Int32Array;
  readonly commas: Int32Array;
  readonly starts: Int32Array;
  readonly quoteMarks: Int32Array;
  readonly nominals: Int32Array;
  readonly breaks: Int32Array;
  /** Quotation just before the cue, and just behind it; 0 for none. */
  readonly quotationBefore: number;
  readonly quotationBehind: number;
}

const VERB = tagNumber('VERB');
const AUX = tagNumber('AUX');
const NOMINAL = new Set([tagNumber('NOUN'), tagNumber('PROPN'), tagNumber('PRON')]);
const BREAKS = new Set([';', ':', '—', '–', '-', '―', '(', ')']);

/** For each token of the window and its end: how many before it are counted. */
const counted = ({ first, end }: TokenRange, counts: (at: number) => boolean): Int32Array => {
  const sums = new Int32Array(end - first + 1);
  for (let at = first; at < end; at += 1) {
    sums[at - first + 1] = (sums[at - first] ?? 0) + (counts(at) ? 1 : 0);
  }
  return sums;
};

const headOf = ({ tag }: BlockWords, { first, end }: TokenRange): number => {
  for (const wanted of [VERB, tagNumber('NOUN')]) {
    for (let at = first; at < end; at += 1) if (tag[at] === wanted) return at;
  }
  return end - 1;
};

const meets = (a: TokenRange, b: TokenRange): boolean => a.first < b.end && b.first < a.end;

/** Writes what a range is into the column of a window. */
const mark = (
  column: Int32Array,
  { first, end }: TokenRange,
  value: number,
  window: TokenRange,
): void => {
  column.fill(value, Math.max(0, first - window.first), Math.max(0, end - window.first));
};

const markCues = (window: TokenRange, cues: readonly TokenRange[], cue: TokenRange): Int32Array => {
  const marks = new Int32Array(window.end - window.first);
  for (const other of cues) {
    if (meets(other, cue) || !meets(other, window)) continue;
    mark(marks, other, 2, window);
    mark(marks, { first: other.first, end: other.first + 1 }, 1, window);
  }
  return marks;
};

const markReadings = (
  readings: CueNeighbours['readings'],
  window: TokenRange,
  cue: TokenRange,
): Pick<SpanContext, 'own' | 'other' | 'pattern'> => {
  const own = new Int32Array(window.end - window.first);
  const other = new Int32Array(window.end - window.first);
  let pattern = 0;
  for (const reading of readings) {
    const isOwn = meets(reading.cue, cue);
    const marks = isOwn ? own : other;
    if (isOwn) pattern = reading.pattern;
    for (const range of reading.content) mark(marks, range, 2, window);
    if (reading.source !== null) mark(marks, reading.source, 1, window);
    mark(marks, reading.cue, 3, window);
  }
  return { own, other, pattern };
};

/** Where a cue stands, and what stands between it and each token of its window. */
export const spanContext = (
  words: BlockWords,
  cue: TokenRange,
  { cues, readings }: CueNeighbours,
): SpanContext => {
  const { tokens, tag, quote, quotation } = words;
  const window = windowAround(cue, tokens.length);
  const others = markCues(window, cues, cue);
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  return {
    words,
    cue,
    window,
    head: headOf(words, cue),
    cues: others,
    ...markReadings(readings, window, cue),
    verbs: counted(window, (at) => tag[at] === VERB || tag[at] === AUX),
    commas: counted(window, (at) => textAt(at) === ','),
    starts: counted(window, (at) => others[at - window.first] === 1),
    quoteMarks: counted(window, (at) => quote[at] === QUOTE.opening || quote[at] === QUOTE.closing),
    nominals: counted(window, (at) => NOMINAL.has(tag[at] ?? 0)),
    breaks: counted(window, (at) => BREAKS.has(textAt(at))),
    quotationBefore: (quotation[cue.first - 1] ?? 0) || (quotation[cue.first - 2] ?? 0),
    quotationBehind: (quotation[cue.end] ?? 0) || (quotation[cue.end + 1] ?? 0),
  };
};

/** How many are counted between a token and the cue, no more than `limit`. */
export const between = (
  { window, cue }: SpanContext,
  sums: Int32Array,
  at: number,
  limit: number,
): number => {
  const [from, to] = at < cue.first ? [at + 1, cue.first] : [cue.end, at];
  return Math.min(limit, (sums[to - window.first] ?? 0) - (sums[from - window.first] ?? 0));
};
