import { defineRule } from '../define-rule';
import { unvouchedWords } from '../unvouched-words';

/** A figure is somebody's count. */
export const unattributedNumber = defineRule({
  id: 'unattributed-number',
  meta: {
    title: 'Figure with nobody behind it',
    summary: 'A number or quantity stands in the copy and nobody is named who counted.',
    problem: 'nobody-vouches',
    severity: 'warning',
    basis: 'text',
    linkable: true,
    messages: { unattributed: '“{words}” gives a figure; {lack}.' },
    remedy: 'Say whose figure it is, or link the record it comes from.',
    standards: ['NPR-CROWD', 'BBC 3.3.1'],
  },
  *check(context) {
    for (const { claim, span, words, lack, fixes } of unvouchedWords(context, 'number')) {
      yield { messageId: 'unattributed', span, claim: claim.span, data: { words, lack }, fixes };
    }
  },
});
