import { around, spanAt } from '../span';

/** Offsets in a block's text at which a sentence begins, in order; neither the text's start nor its end. */
export type Cuts = readonly number[];

/** One small correction of where sentences begin. */
export type Pass = (text: string, cuts: Cuts) => Cuts;

/** Longest stretch that a pass looks at on either side of a cut, in UTF-16 units. */
const REACH = 60;

/** Takes away the cuts between whose sides the predicate sees one sentence. */
export const joinWhere =
  (isOneSentence: (before: string, after: string) => boolean): Pass =>
  (text, cuts) =>
    cuts.filter((cut) => {
      const { before, after } = around(text, cut, REACH);
      return !isOneSentence(before, after);
    });

/** Adds cuts behind each match of a pattern. */
export const cutAfter =
  (pattern: RegExp): Pass =>
  (text, cuts) => {
    const added = [...text.matchAll(pattern)].map(
      ({ 0: match, index }) => spanAt(index, match.length).end,
    );
    if (added.length === 0) return cuts;
    const inside = added.filter((cut) => cut < text.length);
    return [...new Set([...cuts, ...inside])].toSorted((a, b) => a - b);
  };
