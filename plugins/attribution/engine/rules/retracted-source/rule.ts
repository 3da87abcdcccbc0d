import { defineRule } from '../define-rule';

/** What a withdrawn record supported has nothing behind it any more. */
export const retractedSource = defineRule({
  id: 'retracted-source',
  meta: {
    title: 'Source withdrawn or disputed',
    summary: 'A claim is linked to a record that has been retracted or is disputed.',
    problem: 'bad-record',
    severity: 'error',
    basis: 'records',
    linkable: false,
    messages: {
      retracted: 'The record behind this, “{title}”, has been retracted.',
      disputed: 'The record behind this, “{title}”, is disputed.',
    },
    remedy: 'Link the claim to a record that holds, or cut it.',
    standards: ['SPJ verify'],
  },
  *check({ links }) {
    for (const anchored of links) {
      if (anchored.state !== 'ok') continue;
      const { title, status, outlet, person } = anchored.link.source;
      if (status !== 'retracted' && status !== 'disputed') continue;
      yield {
        messageId: status,
        span: anchored.span,
        data: { title },
        hint: { outlet, speaker: person },
      };
    }
  },
});
