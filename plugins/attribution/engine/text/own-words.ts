import { overlapping } from './overlapping';
import type { Quotation, SegmentedStory, Sentence, Token } from './segments';
import { contains, type Span } from './span';

/** The quotations that stand in no other: disjoint, in text order. */
export const outermostQuotations = ({
  quotations,
}: Pick<SegmentedStory, 'quotations'>): readonly Quotation[] =>
  quotations.filter(({ depth }) => depth === 0);

/** Whether some words stand in one of these quotations, which are a story's outermost ones. */
export const isQuoted = (quotations: readonly Quotation[], words: Span): boolean => {
  const { first, end } = overlapping(quotations, words);
  return quotations.slice(first, end).some(({ span }) => contains(span, words));
};

/** The words and numbers of a sentence that no quotation covers. `quotations` are the story's outermost ones. */
export const ownWordsOf = (
  { tokens }: Pick<SegmentedStory, 'tokens'>,
  quotations: readonly Quotation[],
  sentence: Sentence,
): readonly Token[] => {
  const { first, end } = overlapping(quotations, sentence.span);
  const near = quotations.slice(first, end);
  return tokens
    .slice(sentence.tokens.first, sentence.tokens.end)
    .filter(
      ({ kind, span }) => kind !== 'punctuation' && !near.some((q) => contains(q.span, span)),
    );
};
