import type { Span } from '../../engine/text/span';

/** A word or one other mark, as the corpus's scorer counts. */
const SCORED_TOKEN = /[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu;

/** Tells which of a text's tokens, as the corpus's scorer counts them, some spans touch. */
export const tokenIndexOf = (text: string): ((spans: readonly Span[]) => ReadonlySet<number>) => {
  const tokens = [...text.matchAll(SCORED_TOKEN)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  /** Index of the first token that ends behind `offset`. */
  const firstPast = (offset: number): number => {
    let [low, high] = [0, tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return (spans) => {
    const touched = new Set<number>();
    for (const { start, end } of spans) {
      let index = firstPast(start);
      for (let token = tokens[index]; token !== undefined && token.start < end;) {
        touched.add(index);
        index += 1;
        token = tokens[index];
      }
    }
    return touched;
  };
};
