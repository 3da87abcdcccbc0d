import { anyOf } from '../../text/any-of';
import { outermostQuotations } from '../../text/own-words';
import { spansMatching } from '../../text/spans-matching';
import { overlaps, textOf } from '../../text/span';
import { defineRule } from '../define-rule';

/** What a life or a house is told by: *founded*, *was born in*. */
const BACKGROUND = new RegExp(
  String.raw`\b${anyOf(`
    (?:co-)?founded
    (?:was|were) (?:born|founded|established|raised)
    grew up
    (?:is|are|was) (?:based|headquartered) in
    graduated from
    (?:currently )?(?:works|worked) (?:as|for|at)
    (?:has )?served as
    (?:is|was) married to
    spent (?:[a-zà-ɏ]+ ){1,2}years (?:as|at|in)
  `)}\b`,
  'gi',
);

/** A biography or a history is easily known, and one record shows where from. */
export const backgroundWithoutSource = defineRule({
  id: 'background-without-source',
  meta: {
    title: 'Background without a record',
    summary:
      'The sentence tells of a life or a history, and no record shows where that is known from.',
    problem: 'nobody-vouches',
    severity: 'info',
    basis: 'text',
    linkable: true,
    messages: { background: 'One record would show where “{words}” is known from.' },
    remedy: 'Link a record, unless everybody knows it.',
    standards: ['AP-ANON2'],
  },
  *check({ story, vouchers }) {
    const quotations = outermostQuotations(story);
    for (const [index, { span: claim, block }] of story.sentences.entries()) {
      if (story.blocks[block]?.kind !== 'paragraph') continue;
      if ((vouchers.own[index] ?? []).length > 0) continue;
      const span = spansMatching(story.text, claim, BACKGROUND).find(
        (each) => !quotations.some((quotation) => overlaps(quotation.span, each)),
      );
      if (span === undefined) continue;
      yield { messageId: 'background', span, claim, data: { words: textOf(story.text, span) } };
    }
  },
});
