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
