import { CRIES_FOR_SOURCE, ownVoices } from '../../claims/is-vouched-for';
import { supportedSpans } from '../../findings/drop-settled';
import { overlaps } from '../../text/span';
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
  *check({ claims, links }) {
    const supported = supportedSpans(links);
    for (const claim of claims) {
      const { span, types, attributions, firm, needsSource } = claim;
      if (!types.includes('assertion')) continue;
      if (firm || (needsSource === null && attributions.length > 0)) continue;
      if (supported.some((linked) => overlaps(linked, span))) continue;
      const isLikely =
        needsSource === null || (needsSource >= CRIES_FOR_SOURCE && ownVoices(claim).length === 0);
      yield { messageId: 'unattributed', span, severity: isLikely ? 'warning' : 'info' };
    }
  },
});
