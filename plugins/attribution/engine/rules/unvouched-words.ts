import type { Claim, ClaimType } from '../claims/claim';
import { isVouchedFor } from '../claims/is-vouched-for';
import { textOf, type Span } from '../text/span';
import type { RuleContext } from './define-rule';

/** The first words that make a claim one of a type, with nobody who answers for them. */
export interface UnvouchedWords {
  readonly claim: Claim;
  readonly span: Span;
  readonly words: string;
}

/** Those of every claim of a type, in text order. */
export const unvouchedWords = (
  { story, claims }: Pick<RuleContext, 'story' | 'claims'>,
  wanted: ClaimType,
): readonly UnvouchedWords[] =>
  claims.flatMap((claim) => {
    const trigger = claim.triggers.find(({ type }) => type === wanted);
    if (trigger === undefined || isVouchedFor(claim, trigger.span)) return [];
    const { span } = trigger;
    return [{ claim, span, words: textOf(story.text, span) }];
  });
