/** Items in their order, no more than so many at once: databases take no statement of any length. */
export const batchesOf = <Item>(
  items: readonly Item[],
  most: number,
): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, at) =>
    items.slice(at * most, (at + 1) * most),
  );
