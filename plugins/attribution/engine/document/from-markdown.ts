import { parse, postprocess, preprocess } from 'micromark';
import { decodeString } from 'micromark-util-decode-string';
import { lengthOf, shift, spanOf, textOf, type Span } from '../text/span';
import { htmlBlocks } from './from-html';
import { fromPlain } from './from-plain';
import { isWithinMarkdownBounds } from './markdown-bounds';
import { copyOf, layOut, shiftPiece, standIn, type DraftBlock, type Piece } from './offset-map';
import type { BlockKind, StoryText } from './story-text';

type Event = ReturnType<typeof postprocess>[number];

const BYTE_ORDER_MARK = '\uFEFF';

/** Tokens whose words no reader sees as prose. */
const SKIPPED: ReadonlySet<string> = new Set([
  'codeFenced',
  'codeIndented',
  'definition',
  'htmlFlow',
  'htmlText',
  'image',
  'reference',
  'resource',
]);

/** Tokens that are words as they stand. */
const COPIED: ReadonlySet<string> = new Set([
  'autolinkEmail',
  'autolinkProtocol',
  'characterEscapeValue',
  'codeTextData',
  'data',
]);

const CONTAINERS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['blockQuote', 'quote'],
  ['listOrdered', 'list-item'],
  ['listUnordered', 'list-item'],
]);

const HEADINGS: ReadonlySet<string> = new Set(['atxHeading', 'setextHeading']);

const isBlock = (type: string): boolean => type === 'paragraph' || HEADINGS.has(type);

/** What has been read so far. `skipping`: how many skipped tokens are open. */
interface Reading {
  readonly blocks: DraftBlock[];
  readonly containers: BlockKind[];
  pieces: Piece[] | null;
  skipping: number;
  isHardBreak: boolean;
}

/** `NUL` and the like are replaced while parsing, so the words are taken from the source itself. */
const pieceOf = (source: string, type: string, span: Span, isHardBreak: boolean): Piece | null => {
  if (COPIED.has(type)) return copyOf(source, span);
  if (type === 'characterReference')
    return standIn(decodeString(source.slice(span.start, span.end)), span);
  if (type === 'lineEnding' || type === 'codeTextLineEnding')
    return standIn(isHardBreak ? '\n' : ' ', span);
  return null;
};

const readHtml = ({ blocks }: Reading, source: string, span: Span): void => {
  for (const { kind, pieces } of htmlBlocks(textOf(source, span))) {
    blocks.push({ kind, pieces: pieces.map((piece) => shiftPiece(piece, span.start)) });
  }
};

const enter = (reading: Reading, source: string, type: string, span: Span): void => {
  if (type === 'htmlFlow') readHtml(reading, source, span);
  if (SKIPPED.has(type)) reading.skipping += 1;
  if (reading.skipping > 0) return;
  const container = CONTAINERS.get(type);
  if (container !== undefined) reading.containers.push(container);
  if (isBlock(type)) reading.pieces = [];
  if (reading.pieces === null) return;
  const piece = pieceOf(source, type, span, reading.isHardBreak);
  if (piece === null) {
    reading.isHardBreak = type.startsWith('hardBreak');
    return;
  }
  reading.isHardBreak = false;
  if (lengthOf(span) > 0) reading.pieces.push(piece);
};

const leave = (reading: Reading, type: string): void => {
  if (SKIPPED.has(type)) reading.skipping -= 1;
  if (reading.skipping > 0) return;
  if (CONTAINERS.has(type)) reading.containers.pop();
  if (!isBlock(type) || reading.pieces === null) return;
  const kind = HEADINGS.has(type) ? 'heading' : (reading.containers.at(-1) ?? 'paragraph');
  reading.blocks.push({ kind, pieces: reading.pieces });
  reading.pieces = null;
};

/** Parsed by remark's own tokeniser: its tokens, unlike the tree's nodes, say where each unit stands. */
const eventsOf = (source: string): readonly Event[] =>
  postprocess(
    parse()
      .document()
      .write(preprocess()(source, undefined, true)),
  );

/**
 * Reads a Markdown string (CommonMark). Code and images are passed over; entities and escapes are resolved;
 * a block of HTML is read as such, HTML tags in a line are passed over. What is too long or too nested to parse is read
 * as plain text, its markup included.
 */
export const fromMarkdown = (field: string, source: string): StoryText => {
  if (!isWithinMarkdownBounds(source)) return fromPlain(field, source, 'body');
  const reading: Reading = {
    blocks: [],
    containers: [],
    pieces: null,
    skipping: 0,
    isHardBreak: false,
  };
  // The parser does not count a byte order mark.
  const skipped = source.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  for (const [step, { type, start, end }] of eventsOf(source)) {
    const span = shift(spanOf(start.offset, end.offset), skipped);
    if (step === 'enter') enter(reading, source, type, span);
    else leave(reading, type);
  }
  return layOut(field, reading.blocks);
};
