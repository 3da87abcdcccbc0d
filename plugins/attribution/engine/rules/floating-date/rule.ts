import { MONTH } from '../../lexicon/calendar';
import { anyOf } from '../../text/any-of';
import { outermostQuotations } from '../../text/own-words';
import { spansMatching } from '../../text/spans-matching';
import { overlaps, textOf } from '../../text/span';
import { defineRule } from '../define-rule';

const FLOATING = new RegExp(
  String.raw`\b${anyOf(`
    (?:early |late |earlier |later )?(?:last|this|next) (?:week|month)
    yesterday
    tomorrow
    (?:early|late|earlier|later) (?:last|this|next) (?:year|spring|summer|autumn|winter)
    last year in ${MONTH}
    in ${MONTH} last year
    ${MONTH} last year
    tonight
    in recent (?:days|weeks|months)
    (?:a few|two|three|four|five|six|several) (?:days|nights|weeks|months) ago
  `)}\b`,
  'gi',
);

/** *last month* is another month for every day that a story is read. */
export const floatingDate = defineRule({
  id: 'floating-date',
  meta: {
    title: 'Date that floats',
    summary: '“Tonight”, “last month”: the words mean another day for whoever reads them later.',
    problem: 'date',
    severity: 'info',
    basis: 'text',
    linkable: false,
    messages: { floating: '“{words}” moves with the day it is read, or was copied from another.' },
    remedy: 'Give the date.',
    standards: ['AP dates'],
  },
  *check({ story, attributionsIn }) {
    const quotations = outermostQuotations(story);
    for (const { span: sentence, block } of story.sentences) {
      if (story.blocks[block]?.kind !== 'paragraph') continue;
      for (const span of spansMatching(story.text, sentence, FLOATING)) {
        if (quotations.some((quotation) => overlaps(quotation.span, span))) continue;
        const isRelayed = attributionsIn(sentence).some(({ basis }) => basis.relayedBy !== null);
        yield {
          messageId: 'floating',
          span,
          data: { words: textOf(story.text, span) },
          severity: isRelayed ? 'warning' : 'info',
        };
      }
    }
  },
});
