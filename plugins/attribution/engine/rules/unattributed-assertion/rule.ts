import { CRIES_FOR_SOURCE, ownVoices } from '../../claims/is-vouched-for';
import { lackInWords } from '../../claims/lack-in-words';
import { supportedSpans } from '../../findings/drop-settled';
import { overlaps } from '../../text/span';
import { defineRule } from '../define-rule';
import { fixNamingPrevious } from '../name-the-source';

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
    messages: { unattributed: 'States what newsrooms {often} attribute; {lack}.' },
    remedy: 'Say who says so, or link the record that shows it.',
    standards: ['AP-ATTR', 'REU-ALL'],
  },
  *check({ story, claims, links, vouchers, terms }) {
    const supported = supportedSpans(links);
    for (const claim of claims) {
      const { span, types, attributions, firm, needsSource } = claim;
      if (!types.includes('assertion')) continue;
      if (firm || (needsSource === null && attributions.length > 0)) continue;
      if (supported.some((linked) => overlaps(linked, span))) continue;
      const isLikely =
        needsSource === null || (needsSource >= CRIES_FOR_SOURCE && ownVoices(claim).length === 0);
      const often = (needsSource ?? 0) >= CRIES_FOR_SOURCE ? 'nearly always' : 'usually';
      yield {
        messageId: 'unattributed',
        span,
        severity: isLikely ? 'warning' : 'info',
        data: { often, lack: lackInWords(claim, span, terms.window) },
        fixes: fixNamingPrevious({ story, vouchers }, claim),
      };
    }
  },
});
