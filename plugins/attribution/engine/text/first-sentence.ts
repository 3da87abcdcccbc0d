import type { Sentence } from './segments';

/** Index of the first sentence that stands in `block` or behind it. Logarithmic in the number of sentences. */
export const firstSentenceOf = (sentences: readonly Sentence[], block: number): number => {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.block ?? block) < block) low = middle + 1;
    else high = middle;
  }
  return low;
};
