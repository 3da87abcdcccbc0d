import type { Attribution } from '../../attribution/attribution';
import { overlaps, type Span } from '../../text/span';
import { defineRule } from '../define-rule';
import { unvouchedWords } from '../unvouched-words';

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
    messages: { unattributed: '“{words}” passes judgement; {lack}.' },
    remedy: 'Say whose view it is, or say what was seen and heard.',
    standards: ['UCAN', 'WIKINEWS'],
  },
  *check(context) {
    for (const { claim, span, words, lack, fixes } of unvouchedWords(context, 'judgement')) {
      if (context.attributionsIn(span).some((each) => says(each, span))) continue;
      yield { messageId: 'unattributed', span, claim: claim.span, data: { words, lack }, fixes };
    }
  },
});
