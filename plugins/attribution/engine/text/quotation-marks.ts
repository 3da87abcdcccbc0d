import type { StoryText, TextBlock } from '../document/story-text';
import { pairMarks, type MarkPair } from './quotations/pair-marks';
import type { Quotation } from './segments';

/** How many of the quotations that began before still go on, for each in text order. */
const depthsOf = (pairs: readonly MarkPair[]): readonly number[] => {
  const ends: number[] = [];
  return pairs.map(({ span }) => {
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= span.start) ends.pop();
    ends.push(span.end);
    return ends.length - 1;
  });
};

/** By the convention of reopening each paragraph without having closed the one before. */
const goesOnFrom = (before: MarkPair | null, { opening }: MarkPair): boolean =>
  before !== null && before.opening.family === opening.family && opening.before.trim() === '';

const isNeighbour = (block: TextBlock, before: TextBlock | undefined): boolean =>
  before?.field === block.field && before.kind === block.kind;

/** Finds what stands in quotation marks of any style, nested or not, block by block; apostrophes are left alone. */
export const findQuotations = ({ text, blocks }: StoryText): readonly Quotation[] => {
  const quotations: Quotation[] = [];
  let open: MarkPair | null = null;
  for (const [index, block] of blocks.entries()) {
    const pairs = pairMarks(text, block.span).toSorted((a, b) => a.span.start - b.span.start);
    const before: MarkPair | null = isNeighbour(block, blocks[index - 1]) ? open : null;
    const depths = depthsOf(pairs);
    for (const [position, pair] of pairs.entries()) {
      const { span, content, closed } = pair;
      const depth = depths[position] ?? 0;
      const continued = position === 0 && goesOnFrom(before, pair);
      quotations.push({ span, content, closed, depth, continued });
    }
    open = pairs.find(({ closed, span }) => !closed && span.end === block.span.end) ?? null;
  }
  return quotations;
};
