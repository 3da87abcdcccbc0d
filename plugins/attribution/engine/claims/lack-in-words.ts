import { overlaps, type Span } from '../text/span';
import type { Window } from '../policy/policy';
import type { Claim } from './claim';
import { ownVoices } from './is-vouched-for';

/** Why nobody answers for some words of a claim, as a reporter would say it: *no source in the sentence or before it*. */
export const lackInWords = (claim: Claim, words: Span, window: Window): string => {
  const own = ownVoices(claim);
  if (own.some(({ content }) => content.some((part) => overlaps(part, words))))
    return 'it is not clear who in the sentence says so';
  if (own.length > 0) return 'whoever speaks in the sentence says something else';
  if (claim.attributions.length > 0) return 'only a sentence before it has a source';
  return window === 'sentence'
    ? 'no source in the sentence'
    : 'no source in the sentence or before it';
};
