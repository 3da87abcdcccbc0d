import { CLAIM_IN_WORDS } from '../../claims/in-words';
import { STRENGTH_IN_WORDS } from '../../strength/in-words';
import { RANKS } from '../../strength/ranks';
import { defineRule } from '../define-rule';
import { linksOn, supportingLinks } from '../linked';

/** What does grave harm when it is wrong asks for more than a voice without a name. */
export const sourceTooWeak = defineRule({
  id: 'source-too-weak',
  meta: {
    title: 'Source too weak for the claim',
    summary: 'A claim rests on records weaker than the policy asks for behind claims of its kind.',
    problem: 'bad-record',
    severity: 'error',
    basis: 'records',
    linkable: false,
    messages: {
      weak: 'Behind {kind} the policy asks for {least} at least, and the best record here is {strength}.',
    },
    remedy: 'Link a stronger record, or cut the claim.',
    standards: ['AP-ANON', 'BBC-ALLEG'],
  },
  *check({ claims, links, terms }) {
    const live = supportingLinks(links);
    if (live.length === 0) return;
    for (const { span, types } of claims) {
      const strengths = linksOn(live, span).map(({ link }) => link.source.strength);
      const best = strengths.toSorted((a, b) => RANKS[b] - RANKS[a])[0];
      if (best === undefined) continue;
      const short = types.find((type) => RANKS[best] < RANKS[terms.leastStrength[type] ?? 'none']);
      const least = short === undefined ? undefined : terms.leastStrength[short];
      if (short === undefined || least === undefined) continue;
      const data = {
        kind: CLAIM_IN_WORDS[short],
        least: STRENGTH_IN_WORDS[least],
        strength: STRENGTH_IN_WORDS[best],
      };
      yield { messageId: 'weak', span, data };
    }
  },
});
