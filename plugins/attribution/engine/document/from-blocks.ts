import { spanOf } from '../text/span';
import { copyOf, layOut, type DraftBlock, type Piece } from './offset-map';
import type { BlockKind, StoryText } from './story-text';

/** Deeper than any editor nests; words further down are placed in the node at this depth. */
const LONGEST_PATH = 100;

const KINDS: ReadonlyMap<unknown, BlockKind> = new Map<unknown, BlockKind>([
  ['code', 'paragraph'],
  ['heading', 'heading'],
  ['image', 'paragraph'],
  ['list', 'paragraph'],
  ['list-item', 'list-item'],
  ['paragraph', 'paragraph'],
  ['quote', 'quote'],
]);

/** A JSON object, whatever it holds. */
interface JsonNode {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly children?: unknown;
}

const isNode = (value: unknown): value is JsonNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON still to be read, and where it stands. */
interface Unread {
  readonly json: unknown;
  readonly path: readonly number[];
}

/** What reading meets: words, or the edge of a block. */
type Step = { readonly piece: Piece } | { readonly edge: BlockKind | 'outer' };

/** What a value turns into: what is met in its place, and what some front ends show instead. */
interface Parts {
  readonly here: readonly (Step | Unread)[];
  readonly aside?: Unread | undefined;
}

const below = (path: readonly number[], index: number): readonly number[] =>
  path.length < LONGEST_PATH ? [...path, index] : path;

const isFilled = ({ json }: Unread): boolean =>
  (typeof json === 'string' || Array.isArray(json)) && json.length > 0;

const isInline = ({ type, children }: JsonNode, path: readonly number[]): boolean =>
  type === 'text' || type === 'link' || !(KINDS.has(type) || isFilled({ json: children, path }));

/** A `text` leaf shows its text, all else its children; where a node has both, the other is not lost. */
const partsOfNode = (node: JsonNode, path: readonly number[]): Parts => {
  const text: Unread = { json: typeof node.text === 'string' ? node.text : '', path };
  const children: Unread = { json: node.children, path };
  const inOrder = node.type === 'text' ? [text, children] : [children, text];
  const [shown, aside] = inOrder.filter(isFilled);
  const here = shown === undefined ? [] : [shown];
  if (isInline(node, path)) return { here, aside };
  const edge = KINDS.get(node.type) ?? 'paragraph';
  return { here: [{ edge }, ...here, { edge: 'outer' }], aside };
};

const partsOf = ({ json, path }: Unread): Parts => {
  if (typeof json === 'string') {
    return { here: [{ piece: copyOf(json, spanOf(0, json.length), path) }] };
  }
  if (Array.isArray(json)) {
    return {
      here: json.map((child: unknown, index) => ({ json: child, path: below(path, index) })),
    };
  }
  return isNode(json) ? partsOfNode(json, path) : { here: [] };
};

/** Walks without recursion, since JSON may nest deeper than a call stack. Asides are met last. */
function* stepsIn(value: readonly unknown[]): Generator<Step> {
  const asides: Unread[] = [{ json: value, path: [] }];
  for (const aside of asides) {
    yield { edge: 'paragraph' };
    const ahead: (Step | Unread)[] = [aside];
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      if (!('json' in next)) {
        yield next;
        continue;
      }
      const parts = partsOf(next);
      for (const part of parts.here.toReversed()) ahead.push(part);
      if (parts.aside !== undefined) asides.push(parts.aside);
    }
    yield { edge: 'outer' };
  }
}

/**
 * Reads a Strapi Blocks value. Total: what is not Blocks yields no text. Nothing that a front end may show goes unread,
 * however nested or unknown its node, except what an image's file says of itself (name, caption, alternative text).
 */
export const fromBlocks = (field: string, value: unknown): StoryText => {
  const blocks: DraftBlock[] = [];
  const open: BlockKind[] = ['paragraph'];
  let pieces: Piece[] = [];
  for (const step of stepsIn(Array.isArray(value) ? value : [])) {
    if ('piece' in step) {
      pieces.push(step.piece);
      continue;
    }
    blocks.push({ kind: open.at(-1) ?? 'paragraph', pieces });
    pieces = [];
    if (step.edge === 'outer') open.pop();
    else open.push(step.edge);
  }
  return layOut(field, blocks);
};
