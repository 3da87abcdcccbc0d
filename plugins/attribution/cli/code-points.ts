/** A code point that takes two UTF-16 units: 🚢 */
const SURROGATE_PAIR = /[\u{10000}-\u{10FFFF}]/gu;

/** Turns UTF-16 offsets of a text into code-point offsets, as Python counts. */
export const codePointOffsetsOf = (text: string): ((offset: number) => number) => {
  const pairs = [...text.matchAll(SURROGATE_PAIR)].map(({ index }) => index);
  if (pairs.length === 0) return (offset) => offset;
  const pairsBefore = (offset: number): number => pairs.findLastIndex((pair) => pair < offset) + 1;
  return (offset) => offset - pairsBefore(offset);
};
