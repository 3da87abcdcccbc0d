import { outermostQuotations } from '../text/own-words';
import { overlapping } from '../text/overlapping';
import type { SegmentedStory } from '../text/segments';
import { contains, type Span } from '../text/span';

/** Whether some words stand in quotation marks. */
export const isSpokenWord = (story: SegmentedStory, words: Span): boolean => {
  const quotations = outermostQuotations(story);
  const { first, end } = overlapping(quotations, words);
  return quotations.slice(first, end).some(({ span }) => contains(span, words));
};
