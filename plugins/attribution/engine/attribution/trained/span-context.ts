import { QUOTE, tagNumber, type BlockWords, type TokenRange } from './block-words';

/** What the tokens around a cue are read against: the cue, its neighbours, and counts of what lies between. */
export interface SpanContext {
  readonly words: BlockWords;
  readonly cue: TokenRange;
  /** The stretch that source and content are sought in. */
  readonly window: TokenRange;
  /** Token that carries the cue's meaning. */
  readonly head: number;
  /** 1 where another cue begins, 2 within one, 0 elsewhere. */
  readonly cues: Int32Array;
  /** What the pattern that shares this cue takes a token for: 0 nothing, 1 source, 2 content, 3 cue. */
  readonly own: Int32Array;
  /** What other patterns take a token for, likewise. */
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

/** How many tokens on either side of a cue are looked at: no content that anybody reads as one is longer. */
const REACH = 130;

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

const markCues = (length: number, cues: readonly TokenRange[], cue: TokenRange): Int32Array => {
  const marks = new Int32Array(length);
  for (const other of cues) {
    if (meets(other, cue)) continue;
    marks.fill(2, other.first, other.end);
    marks[other.first] = 1;
  }
  return marks;
};

const markReadings = (
  { tokens, readings }: BlockWords,
  cue: TokenRange,
): Pick<SpanContext, 'own' | 'other' | 'pattern'> => {
  const own = new Int32Array(tokens.length);
  const other = new Int32Array(tokens.length);
  let pattern = 0;
  for (const reading of readings) {
    const isOwn = meets(reading.cue, cue);
    const marks = isOwn ? own : other;
    if (isOwn) pattern = reading.pattern;
    for (const range of reading.content) marks.fill(2, range.first, range.end);
    if (reading.source !== null) marks.fill(1, reading.source.first, reading.source.end);
    marks.fill(3, reading.cue.first, reading.cue.end);
  }
  return { own, other, pattern };
};

/** Where a cue stands, and what stands between it and each token of its window. */
export const spanContext = (
  words: BlockWords,
  cue: TokenRange,
  cues: readonly TokenRange[],
): SpanContext => {
  const { tokens, tag, quote, quotation } = words;
  const window = {
    first: Math.max(0, cue.first - REACH),
    end: Math.min(tokens.length, cue.end + REACH),
  };
  const others = markCues(tokens.length, cues, cue);
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  return {
    words,
    cue,
    window,
    head: headOf(words, cue),
    cues: others,
    ...markReadings(words, cue),
    verbs: counted(window, (at) => tag[at] === VERB || tag[at] === AUX),
    commas: counted(window, (at) => textAt(at) === ','),
    starts: counted(window, (at) => others[at] === 1),
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
