import { spanAt, textOf, type Span } from './span';

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.,-]*[\p{L}\p{N}])?/gu;

/** The words and numbers of a text, without its marks. */
export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** The words of a stretch of text, in lower case with straight apostrophes, and where they stand. */
export const wordsWithSpans = (
  text: string,
  within: Span,
): readonly { readonly word: string; readonly span: Span }[] =>
  [...textOf(text, within).matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replaceAll('’', "'"),
    span: spanAt(within.start + index, word.length),
  }));

/** Twice the words that two passages share, by the words of both (Dice 1945): 0 for none, 1 for all. */
export const likeness = (one: readonly string[], other: readonly string[]): number => {
  const left = other.map((word) => word.toLowerCase());
  let shared = 0;
  for (const word of one) {
    const at = left.indexOf(word.toLowerCase());
    if (at === -1) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / Math.max(1, one.length + other.length);
};
