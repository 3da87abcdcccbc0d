import type { SegmentedStory, Sentence } from '../text/segments';
import { spansMatching } from '../text/spans-matching';
import { textOf, type Span } from '../text/span';
import { findAccusations } from './accusations';
import type { ClaimTrigger, ClaimType } from './claim';
import { JUDGEMENT } from './lexicon/judgements';
import { isScheduled, PREDICTION } from './lexicon/predictions';
import { TREND } from './lexicon/trends';
import { findQuantities } from './quantities';

/** From this likelihood on, that newsrooms attribute a statement, what it says of the future counts as a forecast. */
const LEAST_FORECAST = 0.08;

const inTextOrder = (a: ClaimTrigger, b: ClaimTrigger): number => a.span.start - b.span.start;

const triggersOf = (type: ClaimType, spans: readonly Span[]): readonly ClaimTrigger[] =>
  spans.map((span) => ({ type, span }));

/**
 * The words of a sentence that make it a claim of a kind, in text order. `share`: how likely newsrooms are to attribute the
 * sentence; `null` where no model can tell, and the words alone count.
 */
export const findTriggers = (
  { text, tokens }: SegmentedStory,
  names: ReadonlySet<string>,
  sentence: Sentence,
  share: number | null,
): readonly ClaimTrigger[] => {
  const isForetold =
    (share === null || share >= LEAST_FORECAST) && !isScheduled(textOf(text, sentence.span));
  const matching = (pattern: RegExp) => spansMatching(text, sentence.span, pattern);
  return [
    ...triggersOf('accusation', findAccusations({ tokens, names }, sentence.tokens)),
    ...triggersOf('number', findQuantities(tokens, sentence.tokens)),
    ...triggersOf('trend', matching(TREND)),
    ...triggersOf('prediction', isForetold ? matching(PREDICTION) : []),
    ...triggersOf('judgement', matching(JUDGEMENT)),
  ].toSorted(inTextOrder);
};
