import type { Attribution } from '../attribution/attribution';
import { partsOf } from '../attribution/parts-of';
import { overlaps, type Span } from '../text/span';
import type { Claim } from './claim';

/** From this likelihood on, that newsrooms attribute a statement, only somebody who surely says so is enough. */
export const CRIES_FOR_SOURCE = 0.4;

/** Who says something in the claim's own sentence, surely or but likely. */
export const ownVoices = ({ attributions, span }: Claim): readonly Attribution[] =>
  attributions.filter((each) => partsOf(each).some((part) => overlaps(part, span)));

/** Whether whoever says something in the claim's own sentence says these words of it, or nobody says anything there. */
const isSaid = (claim: Claim, words: Span): boolean => {
  const own = ownVoices(claim);
  return (
    own.length === 0 || own.some(({ content }) => content.some((part) => overlaps(part, words)))
  );
};

/**
 * Whether somebody answers for some words of a claim: surely, in its own sentence; or, unless newsrooms nearly always
 * attribute such a claim, as the sentence before goes on or by an attribution that is but likely.
 */
export const isVouchedFor = (claim: Claim, words: Span): boolean => {
  const { attributions, firm, needsSource } = claim;
  if (attributions.length === 0 || !isSaid(claim, words)) return false;
  return firm || (needsSource ?? 0) < CRIES_FOR_SOURCE;
};
