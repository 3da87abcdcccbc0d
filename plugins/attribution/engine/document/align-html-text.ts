import { decodeString } from 'micromark-util-decode-string';
import { shift, spanAt, spanOf, textOf, type Span } from '../text/span';
import { copyOf, standIn, type Piece } from './offset-map';

/** A comment; a tag; plain words; `&amp;`, `&#39;`, `&copy`; a line break; one unit that the parser may drop. */
const SOURCE_PART =
  /<!--(?:[^-]|-(?!->))*-->|<[A-Za-z/!?][^<>]*>|[^&<\r\0]+|&#?[0-9A-Za-z]+;?|\r\n?|[&<\0]/gu;

const TAG = /^<[A-Za-z/!?]/u;

/** Longest name of a character reference that may go without its semicolon: `&thorn`. */
const LONGEST_BARE_NAME = 6;

interface Reference {
  readonly text: string;
  readonly length: number;
}

/** What `&not` in `&notit;` stands for: old names need no semicolon. */
const bareReference = (written: string, expected: string): Reference | null => {
  for (let length = Math.min(written.length, LONGEST_BARE_NAME + 1); length > 2; length -= 1) {
    const name = written.slice(0, length);
    const text = decodeString(`${name};`);
    if (text !== `${name};` && expected.startsWith(text)) return { text, length };
  }
  return null;
};

/** What a character reference stands for, given what the parser made of it; `null` where it is no reference. */
const resolveReference = (written: string, expected: string): Reference | null => {
  if (written.startsWith('&#')) {
    const [text] = expected;
    return text === undefined ? null : { text, length: written.length };
  }
  const text = decodeString(written);
  if (text !== written && expected.startsWith(text)) return { text, length: written.length };
  return bareReference(written, expected);
};

/** Longest text that one character reference yields, in UTF-16 units. */
const LONGEST_REFERENCE_TEXT = 4;

interface Aligned {
  readonly pieces: readonly Piece[];
  /** How many units of the value have been accounted for. */
  readonly used: number;
}

const alignReference = (source: string, span: Span, value: string, from: number): Aligned => {
  const expected = value.slice(from, spanAt(from, LONGEST_REFERENCE_TEXT).end);
  const reference = resolveReference(textOf(source, span), expected);
  if (reference === null) return alignWords(source, span, value, from);
  const head = spanAt(span.start, reference.length);
  const rest = alignWords(
    source,
    spanOf(head.end, span.end),
    value,
    spanAt(from, reference.text.length).end,
  );
  return { pieces: [standIn(reference.text, head), ...rest.pieces], used: rest.used };
};

/** Words that stand in the value as they stand in the source; what does not is passed over. */
const alignWords = (source: string, span: Span, value: string, from: number): Aligned => {
  const piece = copyOf(source, span);
  return value.startsWith(piece.text, from)
    ? { pieces: [piece], used: spanAt(from, piece.text.length).end }
    : { pieces: [], used: from };
};

const alignPart = (source: string, span: Span, value: string, from: number): Aligned => {
  const first = source[span.start];
  if (first === '&') return alignReference(source, span, value, from);
  if (first === '\r' && value.startsWith('\n', from))
    return { pieces: [standIn('\n', span)], used: spanAt(from, 1).end };
  return alignWords(source, span, value, from);
};

const alignAll = (source: string, span: Span, value: string): Aligned => {
  const pieces: Piece[] = [];
  let used = 0;
  for (const { 0: part, index } of textOf(source, span).matchAll(SOURCE_PART)) {
    if (TAG.test(part)) continue;
    const aligned = alignPart(source, shift(spanAt(index, part.length), span.start), value, used);
    pieces.push(...aligned.pieces);
    used = aligned.used;
  }
  return { pieces, used };
};

/** The parser puts the start of text that begins with a reference behind that reference when it has dropped space before it. */
const withReferenceBefore = (source: string, span: Span): Span =>
  spanOf(Math.max(0, source.lastIndexOf('&', span.start)), span.end);

/**
 * Says for each unit of a text node's value where it stands in the source. A tag inside the span is passed over:
 * the parser joins the text on both sides of a stray `</i>`.
 */
export const alignHtmlText = (source: string, span: Span, value: string): readonly Piece[] => {
  const first = alignAll(source, span, value);
  if (first.used === value.length) return first.pieces;
  const { pieces, used } = alignAll(source, withReferenceBefore(source, span), value);
  const rest = value.slice(used);
  return rest === '' ? pieces : [...pieces, standIn(rest, spanAt(span.end, 0))];
};
