import { defineRule } from '../define-rule';

/** Reporters attribute what they did not see: the rest of the checkable facts. */
export const unattributedAssertion = defineRule({
  id: 'unattributed-assertion',
  meta: {
    title: 'Statement with nobody behind it',
    summary: 'A specific, checkable statement stands in the copy’s own voice.',
    problem: 'nobody-vouches',
    severity: 'warning',
    basis: 'text',
    linkable: true,
    messages: { unattributed: 'Nobody is named who says so.' },
    remedy: 'Say who says so, or link the record that shows it.',
    standards: ['AP-ATTR', 'REU-ALL'],
  },
  *check({ claims }) {
    for (const { span, types, attributions } of claims) {
      if (attributions.length > 0 || !types.includes('assertion')) continue;
      yield { messageId: 'unattributed', span };
    }
  },
});
