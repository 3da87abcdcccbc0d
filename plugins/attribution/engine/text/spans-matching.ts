import { spanAt, textOf, type Span } from './span';

/** Where a pattern with the flag `g` matches in a stretch of a text, in order. */
export const spansMatching = (text: string, within: Span, pattern: RegExp): readonly Span[] =>
  [...textOf(text, within).matchAll(pattern)].map(({ 0: words, index }) =>
    spanAt(within.start + index, words.length),
  );
