import { RANKS } from '../../strength/ranks';
import { defineRule } from '../define-rule';
import { linksOn, supportingLinks } from '../linked';

/** What an accusation of a crime or a death asks of its best record at least. */
const LEAST = RANKS.outlet;

/** What does grave harm when it is wrong asks for more than a voice without a name. */
export const sourceTooWeak = defineRule({
  id: 'source-too-weak',
  meta: {
    title: 'Source too weak for the claim',
    summary: 'A grave claim rests on records weaker than the policy asks for.',
    problem: 'bad-record',
    severity: 'error',
    basis: 'records',
    linkable: false,
    messages: { weak: 'The claim is grave, and the best record behind it is “{strength}”.' },
    remedy: 'Link a named source, a document or another outlet’s report, or cut the claim.',
    standards: ['AP-ANON', 'BBC-ALLEG'],
  },
  *check({ claims, links }) {
    const live = supportingLinks(links);
    for (const { span, grave } of claims) {
      const strengths = linksOn(live, span).map(({ link }) => link.source.strength);
      const best = strengths.toSorted((a, b) => RANKS[b] - RANKS[a])[0];
      if (!grave || best === undefined || RANKS[best] >= LEAST) continue;
      yield { messageId: 'weak', span, data: { strength: best } };
    }
  },
});
