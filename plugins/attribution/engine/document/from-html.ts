import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { spanOf } from '../text/span';
import { alignHtmlText } from './align-html-text';
import { collapseSpace, layOut, standIn, type DraftBlock, type Piece } from './offset-map';
import type { BlockKind, StoryText } from './story-text';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements whose words no reader sees as prose. */
const SKIPPED: ReadonlySet<string> = new Set(
  'audio canvas code head iframe math noscript object script select style svg template textarea video'.split(
    ' ',
  ),
);

/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside body dd details dialog div dl fieldset figure footer form header hr html main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements that say what their words are to a reader; a paragraph in one of them is the same. */
const KINDS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['blockquote', 'quote'],
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);

/** A node to visit, or the edge at which a block of a kind begins or goes on. */
type Visit =
  | { readonly node: Node; readonly kind: BlockKind }
  | { readonly node: null; readonly kind: BlockKind };

/** What has been read so far. */
interface Reading {
  readonly blocks: DraftBlock[];
  kind: BlockKind;
  pieces: Piece[];
}

const endBlock = (reading: Reading, next: BlockKind): void => {
  reading.blocks.push({ kind: reading.kind, pieces: reading.pieces });
  reading.pieces = [];
  reading.kind = next;
};

const readText = (
  reading: Reading,
  source: string,
  { value, sourceCodeLocation }: DefaultTreeAdapterTypes.TextNode,
): void => {
  if (!sourceCodeLocation) return;
  const span = spanOf(sourceCodeLocation.startOffset, sourceCodeLocation.endOffset);
  const before = reading.pieces.at(-1) ?? null;
  for (const piece of collapseSpace(alignHtmlText(source, span, value), before)) {
    reading.pieces.push(piece);
  }
};

const readLineBreak = (
  reading: Reading,
  { sourceCodeLocation }: DefaultTreeAdapterTypes.Element,
): void => {
  if (!sourceCodeLocation) return;
  const span = spanOf(sourceCodeLocation.startOffset, sourceCodeLocation.endOffset);
  reading.pieces.push(standIn('\n', span));
};

/** What is to be visited instead of a node, last first. */
const visitsOf = (node: DefaultTreeAdapterTypes.ParentNode, outer: BlockKind): readonly Visit[] => {
  const { nodeName } = node;
  const own = KINDS.get(nodeName);
  const kind = own === undefined || outer === 'quote' ? outer : own;
  const children = node.childNodes.map((child): Visit => ({ node: child, kind })).toReversed();
  const isBlock = own !== undefined || BLOCKS.has(nodeName);
  return isBlock ? [{ node: null, kind: outer }, ...children, { node: null, kind }] : children;
};

/** The blocks of an HTML string, blank ones included. */
export const htmlBlocks = (source: string): readonly DraftBlock[] => {
  const reading: Reading = { blocks: [], kind: 'paragraph', pieces: [] };
  const page = parse(source, { sourceCodeLocationInfo: true });
  const stack: Visit[] = [{ node: page, kind: 'paragraph' }];
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const { node, kind } = visit;
    if (node === null) endBlock(reading, kind);
    else if (node.nodeName === '#text' && 'value' in node) readText(reading, source, node);
    else if (node.nodeName === 'br' && 'tagName' in node) readLineBreak(reading, node);
    else if ('childNodes' in node && !SKIPPED.has(node.nodeName)) {
      for (const next of visitsOf(node, kind)) stack.push(next);
    }
  }
  endBlock(reading, 'paragraph');
  return reading.blocks;
};

/**
 * Reads an HTML string, a whole page or a fragment. White space is as a browser shows it; entities are resolved;
 * scripts, styles, code and embedded media are passed over.
 */
export const fromHtml = (field: string, source: string): StoryText =>
  layOut(field, htmlBlocks(source));
