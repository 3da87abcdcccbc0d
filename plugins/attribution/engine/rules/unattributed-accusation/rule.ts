import type { Claim } from '../../claims/claim';
import { contains, textOf, type Span } from '../../text/span';
import { defineRule } from '../define-rule';

const standsInSource = ({ attributions }: Claim, words: Span): boolean =>
  attributions.some(({ source }) => source !== null && contains(source, words));

/** Whoever is accused is owed the name of the accuser, also where the accusation hides in a description of a source. */
export const unattributedAccusation = defineRule({
  id: 'unattributed-accusation',
  meta: {
    title: 'Accusation with nobody behind it',
    summary: 'The copy accuses somebody of a crime or wrong in its own voice.',
    problem: 'nobody-vouches',
    severity: 'error',
    basis: 'text',
    linkable: true,
    messages: {
      unattributed:
        '“{words}” is a grave thing to say of somebody, and nobody is named who says it.',
    },
    remedy: 'Say who accuses, cite the court or police record, or link the record.',
    standards: ['AP-ALLEGE', 'BBC-ALLEG', 'REU-ALL'],
  },
  *check({ story, claims }) {
    for (const claim of claims) {
      const accusation = claim.triggers.find(
        ({ type, span }) =>
          type === 'accusation' && (claim.attributions.length === 0 || standsInSource(claim, span)),
      );
      if (accusation === undefined) continue;
      const { span } = accusation;
      const words = textOf(story.text, span);
      yield {
        messageId: 'unattributed',
        span,
        claim: claim.span,
        data: { words },
      };
    }
  },
});
