import { shift, type Span } from '../../../engine/text/span';
import type { LeafSpan } from './leaf-spans';

/** A stretch of one text leaf of the value as it is now. */
export interface LeafPlace {
  readonly path: readonly number[];
  readonly span: Span;
}

const memberOf = (node: unknown, key: 'children' | 'text'): unknown =>
  typeof node === 'object' && node !== null && key in node
    ? Object.entries(node).find(([name]) => name === key)?.[1]
    : undefined;

/** The words of the leaf at a path below a block; `null` where there is no such leaf. */
export const leafText = (block: unknown, path: readonly number[]): string | null => {
  const leaf = path.reduce<unknown>((node, index) => {
    const children = memberOf(node, 'children');
    const child: unknown = Array.isArray(children) ? children[index] : undefined;
    return child;
  }, block);
  const text = memberOf(leaf, 'text');
  return typeof text === 'string' ? text : null;
};

const commonPrefix = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
};

const commonSuffix = (a: string, b: string, most: number): number => {
  let length = 0;
  while (
    length < most &&
    a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)
  ) {
    length += 1;
  }
  return length;
};

/** Where a span is after an edit, when it stands wholly before or behind what the edit touched; else `null`. */
export const followSpan = (before: string, after: string, span: Span): Span | null => {
  if (before === after) return span;
  const prefix = commonPrefix(before, after);
  if (span.end <= prefix) return span;
  const most = Math.min(before.length, after.length) - prefix;
  const suffix = commonSuffix(before, after, most);
  return span.start >= before.length - suffix ? shift(span, after.length - before.length) : null;
};

/** Current indexes at which the words of each analysed block may be now, by analysed index. */
export type BlockTrail = readonly (readonly number[])[];

const stretch = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/**
 * Editors leave untouched blocks alone: such a block is the same object wherever it moved. A block that changed, was
 * split or was merged is among those that stand between its untouched neighbours.
 */
export const trailOf = (analysed: readonly unknown[], current: readonly unknown[]): BlockTrail => {
  if (analysed === current) return analysed.map((_, index) => [index]);
  const indexes = new Map(current.map((block, index) => [block, index]));
  const same = analysed.map((block) => indexes.get(block) ?? null);
  let next = current.length;
  const nextSame = same.map(() => 0);
  for (let index = same.length - 1; index >= 0; index -= 1) {
    nextSame[index] = next;
    next = same[index] ?? next;
  }
  let previous = -1;
  return same.map((index, at) => {
    if (index === null) return stretch(previous + 1, nextSame[at] ?? 0);
    previous = index;
    return [index];
  });
};

/** Where the words of an analysed leaf span are now; `null` once they have changed. */
export const placeNow = (
  analysed: readonly unknown[],
  current: readonly unknown[],
  trail: BlockTrail,
  leaf: LeafSpan,
): LeafPlace | null => {
  const [index = 0, ...rest] = leaf.path;
  const block = analysed[index];
  const before = leafText(block, rest);
  if (before === null) return null;
  for (const at of trail[index] ?? []) {
    const after = current[at] === block ? before : leafText(current[at], rest);
    const span = after === null ? null : followSpan(before, after, leaf.span);
    if (span !== null && after?.slice(span.start, span.end) === leaf.words) {
      return { path: [at, ...rest], span };
    }
  }
  return null;
};

/** Whether a caret at an offset of a leaf touches the place, its edges included. */
export const isOn = ({ path, span }: LeafPlace, leaf: readonly number[], offset: number): boolean =>
  path.length === leaf.length &&
  path.every((step, index) => step === leaf[index]) &&
  span.start <= offset &&
  offset <= span.end;
