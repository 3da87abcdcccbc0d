import { overlaps, type Span } from './span';

/** Half-open range of indexes into a list. */
export interface IndexRange {
  readonly first: number;
  readonly end: number;
}

/** Whatever stands somewhere in a text. */
interface Placed {
  readonly span: Span;
}

/** Which of some disjoint items in text order share at least one code unit with `span`. Logarithmic in their number. */
export const overlapping = (items: readonly Placed[], span: Span): IndexRange => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span.end ?? Infinity) <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  for (let next = items[end]; next !== undefined && overlaps(next.span, span); next = items[end]) {
    end += 1;
  }
  return { first: low, end };
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
