import { overlapping } from './overlapping';
import type { Quotation, SegmentedStory, Sentence, Token } from './segments';
import { contains } from './span';

/** The quotations that stand in no other: disjoint, in text order. */
export const outermostQuotations = ({
  quotations,
}: Pick<SegmentedStory, 'quotations'>): readonly Quotation[] =>
  quotations.filter(({ depth }) => depth === 0);

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
