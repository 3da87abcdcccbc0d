import type { Claim } from './claim';

/** From this likelihood on, that newsrooms attribute a statement, only somebody who surely says so is enough. */
export const CRIES_FOR_SOURCE = 0.5;

/**
 * Whether somebody answers for a claim: surely, in its own sentence; or, unless newsrooms nearly always attribute such a
 * claim, as the sentence before goes on or by an attribution that is but likely.
 */
export const isVouchedFor = ({ attributions, firm, needsSource }: Claim): boolean =>
  firm || (attributions.length > 0 && (needsSource ?? 0) < CRIES_FOR_SOURCE);
