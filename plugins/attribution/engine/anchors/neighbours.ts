import { around, textOf, type Span } from '../text/span';

/** A word that the quote is part of: *twenty-* before *five*, *1.* before *5*. */
const JOINED_BEFORE = /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]+[-‐‑–.,'’/:]?$|[-−+$€£¥#@]$/u;
/** A word that the quote is part of: *.3* behind *1*. */
const JOINED_AFTER = /^[-‐‑–.,'’/:]?[\p{L}\p{N}\p{M}]+/u;
/** The word next to the quote in the same block; none where a mark stands between. */
const WORD_BEFORE = /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]+[^\S\n]+$/u;
const WORD_AFTER = /^[^\S\n]+[\p{L}\p{N}\p{M}]+/u;

const STARTS_WITH_WORD = /^[\p{L}\p{N}\p{M}]/u;
const ENDS_WITH_WORD = /[\p{L}\p{N}\p{M}]$/u;

/** Longest stretch that a neighbouring word is looked for in, in UTF-16 units. */
const REACH = 32;

const neighbourBefore = (before: string, exact: string): string => {
  const near = around(before, before.length, REACH).before;
  const joined = JOINED_BEFORE.exec(near);
  if (joined !== null) return joined[0];
  return STARTS_WITH_WORD.test(exact) ? (WORD_BEFORE.exec(near)?.[0].trim() ?? '') : '';
};

const neighbourAfter = (after: string, exact: string): string => {
  const near = around(after, 0, REACH).after;
  const joined = JOINED_AFTER.exec(near);
  if (joined !== null) return joined[0];
  return ENDS_WITH_WORD.test(exact) ? (WORD_AFTER.exec(near)?.[0].trim() ?? '') : '';
};

/**
 * Whether the words next to a span are those the selector remembers, or it stood and stands at a mark or an edge.
 * Else it may be a look-alike: *five died* in *twenty-five died*, *arrested* in *not arrested*.
 */
export const hasSameNeighbours = (
  text: string,
  span: Span,
  { prefix, suffix }: { readonly prefix: string; readonly suffix: string },
): boolean => {
  const exact = textOf(text, span);
  const { before } = around(text, span.start, REACH);
  const { after } = around(text, span.end, REACH);
  return (
    neighbourBefore(before, exact) === neighbourBefore(prefix, exact) &&
    neighbourAfter(after, exact) === neighbourAfter(suffix, exact)
  );
};
