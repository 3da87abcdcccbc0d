import { outermostQuotations } from '../../text/own-words';
import { overlapping } from '../../text/overlapping';
import { overlaps, textOf } from '../../text/span';
import { defineRule } from '../define-rule';
import { isNamed, isTitle, surroundingsOf } from '../quotation-surroundings';

/** A longer quotation without a speaker is `orphan-quote`'s. */
const MOST_WORDS = 2;

/** A word or two in quotation marks that nobody says only raise an eyebrow. */
export const fragmentQuote = defineRule({
  id: 'fragment-quote',
  meta: {
    title: 'Fragment in quotation marks',
    summary: 'A word or two stand in quotation marks and nobody says them.',
    problem: 'no-speaker',
    severity: 'info',
    basis: 'text',
    linkable: false,
    messages: { fragment: 'Nobody says {quote}: the marks only raise an eyebrow.' },
    remedy: 'Take the quotation marks away, or say whose words they are.',
    standards: ['AP-QUOTE'],
  },
  *check({ story, attributionsIn }) {
    for (const quotation of outermostQuotations(story)) {
      const { span } = quotation;
      const around = surroundingsOf(story, quotation);
      const words = around.inside.filter(({ kind }) => kind !== 'punctuation');
      if (words.length === 0 || words.length > MOST_WORDS || isTitle(words)) continue;
      if (story.blocks[overlapping(story.blocks, span).first]?.kind !== 'paragraph') continue;
      const isSaid = attributionsIn(span).some(
        ({ source, content }) => source !== null && content.some((part) => overlaps(part, span)),
      );
      if (isSaid || isNamed(around.before)) continue;
      yield { messageId: 'fragment', span, data: { quote: textOf(story.text, span) } };
    }
  },
});
