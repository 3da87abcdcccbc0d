import { overlaps, type Span } from './span';

/** Units of text, or tokens, that are looked up at once. */
const BUCKET = 256;

const bucketsOf = ({ start, end }: Span): readonly number[] => {
  const first = Math.floor(start / BUCKET);
  const last = Math.floor(Math.max(start, end - 1) / BUCKET);
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
};

/**
 * What tells, for any stretch, which items have a span that shares a unit with it, in the items' own order. The items may
 * overlap; far ones are not looked at.
 */
export const spanIndex = <Item>(
  items: readonly Item[],
  spansOf: (item: Item) => readonly Span[],
): ((span: Span) => readonly Item[]) => {
  const buckets = new Map<number, number[]>();
  for (const [index, item] of items.entries()) {
    for (const bucket of new Set(spansOf(item).flatMap(bucketsOf))) {
      const known = buckets.get(bucket);
      if (known === undefined) buckets.set(bucket, [index]);
      else known.push(index);
    }
  }
  return (span) => {
    const near = new Set(bucketsOf(span).flatMap((bucket) => buckets.get(bucket) ?? []));
    return [...near]
      .toSorted((a, b) => a - b)
      .flatMap((index) => items[index] ?? [])
      .filter((item) => spansOf(item).some((own) => overlaps(own, span)));
  };
};
