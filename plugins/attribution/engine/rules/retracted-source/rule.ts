import { defineRule, type Hit } from '../define-rule';

/** What a withdrawn record supported has nothing behind it any more. */
export const retractedSource = defineRule({
  id: 'retracted-source',
  meta: {
    title: 'Source withdrawn or disputed',
    summary:
      'A claim is linked to a record that has been retracted or is disputed, or that is based on one.',
    problem: 'bad-record',
    severity: 'error',
    basis: 'records',
    linkable: false,
    messages: {
      retracted: 'The record behind this, “{title}”, has been retracted.',
      disputed: 'The record behind this, “{title}”, is disputed.',
      origin:
        'The record behind this, “{title}”, is based on “{origin}”, which has been withdrawn.',
    },
    remedy: 'Link the claim to a record that holds, or cut it.',
    standards: ['SPJ verify'],
  },
  *check({ links }): Generator<Hit<'retracted' | 'disputed' | 'origin'>> {
    for (const anchored of links) {
      if (anchored.state !== 'ok') continue;
      const { title, status, outlet, person, withdrawn } = anchored.link.source;
      const [origin] = withdrawn;
      const { span } = anchored;
      const hint = { outlet, speaker: person };
      if (status === 'retracted' || status === 'disputed') {
        yield { messageId: status, span, data: { title }, hint };
      } else if (origin !== undefined) {
        yield { messageId: 'origin', span, data: { title, origin }, hint };
      }
    }
  },
});
