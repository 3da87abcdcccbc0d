import type { Claim, ClaimType } from '../claims/claim';
import { isVouchedFor } from '../claims/is-vouched-for';
import { lackInWords } from '../claims/lack-in-words';
import type { Fix } from '../findings/fix';
import { textOf, type Span } from '../text/span';
import type { RuleContext } from './define-rule';
import { fixNamingPrevious } from './name-the-source';

/** The first words that make a claim one of a type, with nobody who answers for them. */
export interface UnvouchedWords {
  readonly claim: Claim;
  readonly span: Span;
  readonly words: string;
  /** Why nobody does: *no source in the sentence or before it*. */
  readonly lack: string;
  /** What names somebody who may. */
  readonly fixes: readonly Fix[];
}

/** Those of every claim of a type, in text order; `isVouched`: where a rule is harder to content. */
export const unvouchedWords = (
  { story, claims, vouchers, terms }: Pick<RuleContext, 'story' | 'claims' | 'vouchers' | 'terms'>,
  wanted: ClaimType,
  isVouched: (claim: Claim, words: Span) => boolean = isVouchedFor,
): readonly UnvouchedWords[] =>
  claims.flatMap((claim) => {
    const trigger = claim.triggers.find(({ type }) => type === wanted);
    if (trigger === undefined || isVouched(claim, trigger.span)) return [];
    const { span } = trigger;
    const words = textOf(story.text, span);
    const lack = lackInWords(claim, span, terms.window);
    return [{ claim, span, words, lack, fixes: fixNamingPrevious({ story, vouchers }, claim) }];
  });
