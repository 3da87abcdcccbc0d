import type { Attribution } from '../attribution/attribution';
import { overlapping } from '../text/overlapping';
import { outermostQuotations, ownWordsOf } from '../text/own-words';
import type { BlockKind } from '../document/story-text';
import type { Quotation, SegmentedStory, Sentence } from '../text/segments';
import { contains, overlaps, type Span } from '../text/span';
import { findAccusations, namesIn } from './accusations';
import { ASSERTION_THRESHOLD, assertionScore, isAction } from './assertions';
import type { Claim, ClaimTrigger, ClaimType } from './claim';
import { isCheckable, isQuestion } from './is-checkable';
import { findQuantities } from './quantities';
import { reports, type Vouchers } from './vouching';

/** Headlines sum up what the body has to source. */
const BLOCKS_WITHOUT_CLAIMS: ReadonlySet<BlockKind> = new Set(['headline', 'dek', 'heading']);

const kindOf = ({ blocks }: SegmentedStory, { block }: Sentence): BlockKind =>
  blocks[block]?.kind ?? 'paragraph';

const isQuoted = (quotations: readonly Quotation[], words: Span): boolean => {
  const { first, end } = overlapping(quotations, words);
  return quotations.slice(first, end).some(({ span }) => contains(span, words));
};

const inTextOrder = (a: ClaimTrigger, b: ClaimTrigger): number => a.span.start - b.span.start;

const triggersIn = (
  story: SegmentedStory,
  names: ReadonlySet<string>,
  quotations: readonly Quotation[],
  sentence: Sentence,
): readonly ClaimTrigger[] => {
  const triggers = [
    ...findAccusations({ tokens: story.tokens, names }, sentence.tokens).map((span) =>
      trigger('accusation', span),
    ),
    ...findQuantities(story.tokens, sentence.tokens).map((span) => trigger('number', span)),
  ];
  return triggers.filter(({ span }) => !isQuoted(quotations, span)).toSorted(inTextOrder);
};

const trigger = (type: ClaimType, span: Span): ClaimTrigger => ({ type, span });

const isReportedIn = (
  story: SegmentedStory,
  sentence: Sentence,
  attributions: readonly Attribution[],
): boolean =>
  attributions.some(
    (each) => each.cue !== null && overlaps(each.cue, sentence.span) && reports(story, each),
  );

const isWithin = (wanted: readonly Attribution[], words: Span): boolean =>
  wanted.some(({ content }) => content.some((span) => contains(span, words)));

/** *Lee wants 40 new houses* and *Lee wants to know who met Falk* state neither the houses nor the meeting. */
const isStated = (wanted: readonly Attribution[], { type, span }: ClaimTrigger): boolean =>
  type !== 'number' || !isWithin(wanted, span);

/** What makes a sentence a claim: nothing, for most of what people write. */
const statedIn = (
  story: SegmentedStory,
  names: ReadonlySet<string>,
  quotations: readonly Quotation[],
  sentence: Sentence,
  own: readonly Attribution[],
  wanted: readonly Attribution[],
): readonly ClaimTrigger[] => {
  if (isQuoted(quotations, sentence.span)) return [];
  const words = ownWordsOf(story, quotations, sentence);
  const isReported = isReportedIn(story, sentence, own) && !isQuestion(story.text, sentence);
  if (!isReported && !isCheckable(story, sentence, words, kindOf(story, sentence))) return [];
  const found = triggersIn(story, names, quotations, sentence).filter((each) =>
    isStated(wanted, each),
  );
  if (isReported) return [trigger('reported', sentence.span), ...found];
  if (found.length > 0) return found;
  const isAssertion =
    assertionScore(words) >= ASSERTION_THRESHOLD &&
    words.some((word) => isAction(word) && !isWithin(wanted, word.span));
  return isAssertion ? [trigger('assertion', sentence.span)] : [];
};

/** Finds the checkable statements of a story, a sentence each, and who stands behind them. */
export const findClaims = (
  story: SegmentedStory,
  { own, carried, wanted }: Vouchers,
): readonly Claim[] => {
  const quotations = outermostQuotations(story);
  const names = namesIn(story.tokens, story.sentences);
  return story.sentences.flatMap((sentence, index) => {
    if (BLOCKS_WITHOUT_CLAIMS.has(kindOf(story, sentence))) return [];
    const ownHere = own[index] ?? [];
    const triggers = statedIn(story, names, quotations, sentence, ownHere, wanted[index] ?? []);
    if (triggers.length === 0) return [];
    const types = [...new Set(triggers.map(({ type }) => type))];
    return {
      span: sentence.span,
      sentence: index,
      types,
      triggers,
      attributions: ownHere.length > 0 ? ownHere : (carried[index] ?? []),
      grave: types.includes('accusation'),
    };
  });
};
