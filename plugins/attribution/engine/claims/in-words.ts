import type { ClaimType } from './claim';

/** A kind of claim as a reporter would call it. */
export const CLAIM_IN_WORDS: Readonly<Record<ClaimType, string>> = {
  accusation: 'an accusation',
  number: 'a figure',
  trend: 'a trend',
  prediction: 'a forecast',
  judgement: 'a judgement',
  assertion: 'a statement of fact',
  reported: 'a reported statement',
};
