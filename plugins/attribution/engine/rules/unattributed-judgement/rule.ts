import type { Attribution } from '../../attribution/attribution';
import { isVouchedFor } from '../../claims/is-vouched-for';
import { overlaps, textOf, type Span } from '../../text/span';
import { defineRule } from '../define-rule';

/** *Lee called it a disaster*: somebody judges, whatever else the cue does. */
const says = ({ source, content }: Attribution, words: Span): boolean =>
  source !== null && content.some((part) => overlaps(part, words));

/** An opinion, a motive or what goes on in somebody is not seen from outside: somebody says so. */
export const unattributedJudgement = defineRule({
  id: 'unattributed-judgement',
  meta: {
    title: 'Judgement with nobody behind it',
    summary: 'The copy judges, or looks into somebody’s mind, in its own voice.',
    problem: 'nobody-vouches',
    severity: 'warning',
    basis: 'text',
    linkable: true,
    messages: { unattributed: 'Nobody is named who thinks “{words}”.' },
    remedy: 'Say whose view it is, or say what was seen and heard.',
    standards: ['UCAN', 'WIKINEWS'],
  },
  *check({ story, claims, attributionsIn }) {
    for (const each of claims) {
      const { span: claim, triggers } = each;
      const judgement = triggers.find(({ type }) => type === 'judgement');
      if (judgement === undefined || isVouchedFor(each, judgement.span)) continue;
      if (attributionsIn(judgement.span).some((one) => says(one, judgement.span))) continue;
      const words = textOf(story.text, judgement.span);
      yield { messageId: 'unattributed', span: judgement.span, claim, data: { words } };
    }
  },
});
