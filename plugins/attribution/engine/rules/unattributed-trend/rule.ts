import { defineRule } from '../define-rule';
import { unvouchedWords } from '../unvouched-words';

/** That something grows, falls or sets a record is a finding: somebody measured it. */
export const unattributedTrend = defineRule({
  id: 'unattributed-trend',
  meta: {
    title: 'Trend with nobody behind it',
    summary: 'The copy says in its own voice which way things go.',
    problem: 'nobody-vouches',
    severity: 'warning',
    basis: 'text',
    linkable: true,
    messages: { unattributed: '“{words}” tells of a trend; {lack}.' },
    remedy: 'Say who measured it, or link the record that shows it.',
    standards: ['REU-ALL'],
  },
  *check(context) {
    for (const { claim, span, words, lack, fixes } of unvouchedWords(context, 'trend')) {
      yield { messageId: 'unattributed', span, claim: claim.span, data: { words, lack }, fixes };
    }
  },
});
