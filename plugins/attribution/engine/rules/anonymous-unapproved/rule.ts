import { isAnonymous } from '../../strength/is-anonymous';
import { defineRule } from '../define-rule';
import { firstLinks } from '../linked';

/** An editor knows who it is, and has agreed to leave the name out for a reason. */
export const anonymousUnapproved = defineRule({
  id: 'anonymous-unapproved',
  meta: {
    title: 'Anonymity not approved',
    summary: 'A record of a source without a name has no approval, or its reason says nothing.',
    problem: 'bad-record',
    severity: 'error',
    basis: 'records',
    linkable: false,
    messages: {
      unapproved: 'Nobody has approved leaving the name out of “{title}”.',
      rote: 'The reason for leaving the name out of “{title}” fits everybody.',
    },
    remedy:
      'Write down why the source is not named and who knows it, and have an editor approve it.',
    standards: ['AP-ANON', 'NYT-ANON', 'NYT-ROTE'],
  },
  *check({ links }) {
    for (const { link, span } of firstLinks(links)) {
      const { title, strength, approval } = link.source;
      if (!isAnonymous(strength) || approval === 'approved') continue;
      yield { messageId: approval === 'rote' ? 'rote' : 'unapproved', span, data: { title } };
    }
  },
});
