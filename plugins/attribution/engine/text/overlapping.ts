import type { Span } from './span';

/** Half-open range of indexes into a list. */
export interface IndexRange {
  readonly first: number;
  readonly end: number;
}

/** Whatever stands somewhere in a text. */
interface Placed {
  readonly span: Span;
}

/** The first index whose item is past what is looked for; items before it are not. */
const firstWhere = (items: readonly Placed[], isPast: (span: Span) => boolean): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item === undefined || isPast(item.span)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Which of some disjoint items in text order share at least one code unit with `span`. Logarithmic in their number. */
export const overlapping = (items: readonly Placed[], span: Span): IndexRange => {
  const first = firstWhere(items, ({ end }) => end > span.start);
  const end = firstWhere(items, ({ start }) => start >= span.end);
  return { first, end: Math.max(first, end) };
};

/** The same ground covered by disjoint spans in text order; spans that touch become one. */
export const mergeSpans = (spans: readonly Span[]): readonly Span[] => {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last === undefined || span.start > last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
};
