import { sentencesAround } from '../../text/sentences-around';
import { textOf } from '../../text/span';
import { defineRule } from '../define-rule';
import { isSameOutlet, supportingLinks } from '../linked';

/** The outlet in the copy and the outlet on the record are one. */
export const outletMismatch = defineRule({
  id: 'outlet-mismatch',
  meta: {
    title: 'Outlet and record differ',
    summary: 'The sentence rests on one outlet, and its record is another’s.',
    problem: 'bad-record',
    severity: 'error',
    basis: 'records',
    linkable: false,
    messages: { mismatch: 'The copy names {named}; the record is of {recorded}.' },
    remedy: 'Name the outlet of the record, or link the right record.',
    standards: ['AP-CREDIT'],
  },
  *check({ story, links, outlets, attributionsIn }) {
    for (const { link, span: linked } of supportingLinks(links)) {
      const { outlet: recorded } = link.source;
      if (recorded === null) continue;
      const sentence = sentencesAround(story, linked);
      const voices = attributionsIn(sentence).flatMap(({ medium, strength, source }) => [
        ...(medium === null ? [] : [medium]),
        ...(strength === 'outlet' && source !== null
          ? outlets.filter(({ span }) => span.start >= source.start && span.end <= source.end)
          : []),
      ]);
      const [first] = voices;
      if (first === undefined || voices.some(({ name }) => isSameOutlet(name, recorded))) continue;
      const data = { named: textOf(story.text, first.span), recorded };
      yield { messageId: 'mismatch', span: first.span, claim: sentence, data };
    }
  },
});
