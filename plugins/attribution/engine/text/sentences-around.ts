import { overlapping } from './overlapping';
import type { SegmentedStory } from './segments';
import { hull, type Span } from './span';

/** The sentence or sentences that some words stand in; the words themselves where they stand in none. */
export const sentencesAround = (
  { sentences }: Pick<SegmentedStory, 'sentences'>,
  words: Span,
): Span => {
  const { first, end } = overlapping(sentences, words);
  return hull([words, ...sentences.slice(first, end).map(({ span }) => span)]);
};
