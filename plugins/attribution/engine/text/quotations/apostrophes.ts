import type { Mark } from './marks';

const ENDS_WITH_LETTER = /[\p{L}\p{N}\p{M}]$/u;
const STARTS_WITH_LETTER = /^[\p{L}\p{N}]/u;

/** *'90s*, *'tis*, *'em*, the first mark of *'n'*. */
const STARTS_WITH_ELISION =
  /^(?:\p{Nd}0s|n['’]|(?:em|til|tis|twas|twere|twill|bout|cause|cos|nuff|cept|tude|neath|n)(?![\p{L}\p{N}]))/iu;

/** The second mark of *'n'*. */
const ENDS_WITH_ELIDED_N = /(?:^|[^\p{L}\p{N}])['’‘]n$/iu;

/** *James'*, *workers'*, *goin'*. */
const ENDS_LIKE_POSSESSIVE = /(?:[szx]|in)$/iu;
const GOES_ON = /^\s+\p{L}/u;

/** *6'2"* */
const ENDS_WITH_FEET = /\p{Nd}['’′]\s?\p{Nd}{1,2}$/u;

/** Whether the mark is certainly an apostrophe or a sign of measure, whatever stands around it. */
export const isApostrophe = ({ family, glyph, side, before, after }: Mark): boolean => {
  if (family === 'double') return glyph === 'either' && ENDS_WITH_FEET.test(before);
  if (family !== 'single') return false;
  if (ENDS_WITH_LETTER.test(before)) {
    return STARTS_WITH_LETTER.test(after) || ENDS_WITH_ELIDED_N.test(before);
  }
  if (STARTS_WITH_ELISION.test(after)) return true;
  // No English quotation opens with ’.
  return glyph === 'close' && side === 'open';
};

/** Whether a single mark that seems to close may as well be the apostrophe of *the workers' rights*. */
export const mayBePossessive = ({ family, glyph, before, after }: Mark): boolean =>
  family === 'single' &&
  glyph !== 'open' &&
  ENDS_LIKE_POSSESSIVE.test(before) &&
  GOES_ON.test(after);

/**
 * For each mark: whether the next single mark that is no possible apostrophe closes. If so, a possible possessive
 * before it is one: *'The workers' rights matter,' he said*.
 */
export const firmCloserFollows = (marks: readonly Mark[]): readonly boolean[] => {
  const follows: boolean[] = [];
  let isNextCloser = false;
  for (const mark of marks.toReversed()) {
    follows.push(isNextCloser);
    if (mark.family === 'single' && !mayBePossessive(mark)) isNextCloser = mark.side === 'close';
  }
  return follows.toReversed();
};
