import type { Attribution } from '../../attribution/attribution';
import { sourceHintOf } from '../../findings/source-hint';
import { sentencesAround } from '../../text/sentences-around';
import { contains, overlaps, textOf, type Span } from '../../text/span';
import { defineRule } from '../define-rule';

const restsOn = ({ source, medium, strength }: Attribution, outlet: Span): boolean =>
  (medium !== null && overlaps(medium.span, outlet)) ||
  (strength === 'outlet' && source !== null && contains(source, outlet));

/** Whoever relies on another outlet's report says which report. */
export const outletNamedUnlinked = defineRule({
  id: 'outlet-named-unlinked',
  meta: {
    title: 'Outlet named, its report not linked',
    summary: 'The sentence rests on another outlet’s report, and no source record says which.',
    problem: 'no-record',
    severity: 'error',
    basis: 'records',
    linkable: true,
    messages: {
      unlinked: 'The sentence rests on {outlet}, and no record says on which report.',
    },
    remedy: 'Link the sentence to the record of the report.',
    standards: ['AP-CREDIT', 'IFCN-2'],
  },
  *check({ story, attributions, attributionsIn, outlets }) {
    for (const { span, name } of outlets) {
      if (!attributions.some((attribution) => restsOn(attribution, span))) continue;
      const sentence = sentencesAround(story, span);
      yield {
        messageId: 'unlinked',
        span,
        claim: sentence,
        data: { outlet: textOf(story.text, span) },
        hint: {
          ...sourceHintOf({ story, attributionsIn, outlets }, sentence),
          outlet: name,
        },
      };
    }
  },
});
