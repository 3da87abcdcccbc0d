const childrenOf = (node: unknown): readonly unknown[] | null =>
  typeof node === 'object' && node !== null && 'children' in node && Array.isArray(node.children)
    ? node.children
    : null;

const wordsOf = (node: unknown): unknown =>
  typeof node === 'object' && node !== null && 'text' in node ? node.text : undefined;

/** Whether two nodes have the same leaves with the same words, whatever their formatting. */
export const hasSameWords = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  const [ofA, ofB] = [childrenOf(a), childrenOf(b)];
  if (ofA === null || ofB === null) {
    return ofA === ofB && wordsOf(a) !== undefined && wordsOf(a) === wordsOf(b);
  }
  return ofA.length === ofB.length && ofA.every((child, index) => hasSameWords(child, ofB[index]));
};

/** Whether two Blocks values read the same, leaf by leaf. `null` and an empty list are both an empty text. */
export const isSameText = (a: unknown, b: unknown): boolean =>
  a === b || hasSameWords({ children: a ?? [] }, { children: b ?? [] });

/**
 * Path in the current value of a leaf of the analysed one; `null` when its block has changed or gone.
 * A block that only moved is still the same object, since editors leave untouched blocks alone.
 */
export const currentPathOf = (
  analysed: readonly unknown[],
  current: readonly unknown[],
  path: readonly number[],
): readonly number[] | null => {
  const [index, ...rest] = path;
  if (index === undefined) return null;
  const block = analysed[index];
  if (block === undefined) return null;
  if (hasSameWords(block, current[index])) return path;
  const moved = current.indexOf(block);
  return moved === -1 ? null : [moved, ...rest];
};
