import { around, shift, spanAt, textOf, type Span } from '../span';

/** Marks that can close each other. */
type MarkFamily = 'double' | 'single' | 'guillemet' | 'angle' | 'corner' | 'white-corner';

/** What the glyph is made for; `either` for straight marks. */
type Glyph = 'open' | 'close' | 'either';

/** A quotation mark, with what its glyph and its neighbours say of its role. */
export interface Mark {
  readonly span: Span;
  readonly family: MarkFamily;
  readonly glyph: Glyph;
  /** `open`: space before it, words behind it; `close`: the reverse; `either`: both or neither. */
  readonly side: Glyph;
  /** A few units on either side, no further than the block. */
  readonly before: string;
  readonly after: string;
}

/** ``a'' and ‘‘a’’ count as one mark on each side. */
const MARK = /``|''|‘‘|’’|[“”„‟"＂‘’‚‛'«»‹›「」『』]/gu;

const MARKS: Readonly<Record<string, readonly [MarkFamily, Glyph]>> = {
  '“': ['double', 'open'],
  '„': ['double', 'open'],
  '‟': ['double', 'open'],
  '``': ['double', 'open'],
  '‘‘': ['double', 'open'],
  '”': ['double', 'close'],
  '’’': ['double', 'close'],
  '"': ['double', 'either'],
  '＂': ['double', 'either'],
  "''": ['double', 'either'],
  '‘': ['single', 'open'],
  '‚': ['single', 'open'],
  '‛': ['single', 'open'],
  '’': ['single', 'close'],
  "'": ['single', 'either'],
  '«': ['guillemet', 'open'],
  '»': ['guillemet', 'close'],
  '‹': ['angle', 'open'],
  '›': ['angle', 'close'],
  '「': ['corner', 'open'],
  '」': ['corner', 'close'],
  '『': ['white-corner', 'open'],
  '』': ['white-corner', 'close'],
};

/** Room before an opening mark: nothing, space, an opening bracket or mark, a dash. */
const ENDS_OPEN = /(?:^|[\s([{“„‟‘‚‛«‹「『"'`—–/=-])$/u;
/** Words behind an opening mark. */
const STARTS_WORDS = /^[^\s,.;:!?)\]}—–]/u;
/** Words or a stop before a closing mark. */
const ENDS_WORDS = /[^\s([{]$/u;
/** Room behind a closing mark. */
const STARTS_CLOSED = /^(?:$|[\s,.;:!?)\]}”’»›」』"'—–/…-])/u;

const sideOf = (before: string, after: string): Glyph => {
  const mayOpen = ENDS_OPEN.test(before) && (STARTS_WORDS.test(after) || after.startsWith('…'));
  const mayClose = ENDS_WORDS.test(before) && STARTS_CLOSED.test(after);
  if (mayOpen === mayClose) return 'either';
  return mayOpen ? 'open' : 'close';
};

/** Enough to see an elided word (*’twas*) and the measure *6'2"*. */
const REACH = 10;

/** The quotation marks and apostrophes of a block, in order. */
export const readMarks = (text: string, block: Span): readonly Mark[] => {
  const words = textOf(text, block);
  return [...words.matchAll(MARK)].flatMap(({ 0: written, index }) => {
    const [family, glyph] = MARKS[written] ?? [];
    if (family === undefined || glyph === undefined) return [];
    const own = spanAt(index, written.length);
    const { before } = around(words, own.start, REACH);
    const { after } = around(words, own.end, REACH);
    const side = sideOf(before, after);
    return [{ span: shift(own, block.start), family, glyph, side, before, after }];
  });
};
