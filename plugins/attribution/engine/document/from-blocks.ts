import { spanOf } from '../text/span';
import { copyOf, layOut, type DraftBlock, type Piece } from './offset-map';
import type { BlockKind, StoryText } from './story-text';

/** Deeper than any editor nests; what lies below is not read. */
const MAX_DEPTH = 100;

/** Blocks that hold no prose. */
const SKIPPED: ReadonlySet<unknown> = new Set(['code', 'image']);

const KINDS: ReadonlyMap<unknown, BlockKind> = new Map<unknown, BlockKind>([
  ['heading', 'heading'],
  ['quote', 'quote'],
  ['list-item', 'list-item'],
]);

/** A JSON object, whatever it holds. */
interface JsonNode {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly children?: unknown;
}

const isNode = (value: unknown): value is JsonNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a walk over the nodes meets: words, or the edge of a block. */
type Step =
  { readonly piece: Piece } | { readonly piece: null; readonly kind: BlockKind | 'outer' };

const isInline = ({ type }: JsonNode): boolean => type === 'text' || type === 'link';

function* walkChildren(children: unknown, path: readonly number[]): Generator<Step> {
  if (!Array.isArray(children) || path.length >= MAX_DEPTH) return;
  for (const [index, child] of children.entries()) {
    if (isNode(child) && !SKIPPED.has(child.type)) yield* walk(child, [...path, index]);
  }
}

function* walk(node: JsonNode, path: readonly number[]): Generator<Step> {
  if (typeof node.text === 'string') {
    yield { piece: copyOf(node.text, spanOf(0, node.text.length), path) };
    return;
  }
  if (isInline(node)) {
    yield* walkChildren(node.children, path);
    return;
  }
  yield { piece: null, kind: KINDS.get(node.type) ?? 'paragraph' };
  yield* walkChildren(node.children, path);
  yield { piece: null, kind: 'outer' };
}

/** Reads a Strapi Blocks value. Total: what is not Blocks yields no text; code and images are passed over. */
export const fromBlocks = (field: string, value: unknown): StoryText => {
  const blocks: DraftBlock[] = [];
  const open: BlockKind[] = ['paragraph'];
  let pieces: Piece[] = [];
  for (const step of walkChildren(value, [])) {
    if (step.piece !== null) {
      pieces.push(step.piece);
      continue;
    }
    blocks.push({ kind: open.at(-1) ?? 'paragraph', pieces });
    pieces = [];
    if (step.kind === 'outer') open.pop();
    else open.push(step.kind);
  }
  blocks.push({ kind: 'paragraph', pieces });
  return layOut(field, blocks);
};
