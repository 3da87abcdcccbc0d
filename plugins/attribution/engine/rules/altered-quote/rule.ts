import { outermostQuotations } from '../../text/own-words';
import { spansMatching } from '../../text/spans-matching';
import { textOf } from '../../text/span';
import { defineRule } from '../define-rule';

/** *(the mayor)*, *[he]*, and dots with words on both sides: not *(FBI)*, which explains a name, nor *…”*, where a voice trails off. */
const ALTERATION =
  /\((?!\p{Lu}{2,8}\))[^()]{2,80}\)|\[[^[\]]{1,80}\]|(?<=\p{L}[”"’']?\s?)(?:…|\.{3})(?=\s?\p{L})/gu;

/** What stands in quotation marks was said like that. */
export const alteredQuote = defineRule({
  id: 'altered-quote',
  meta: {
    title: 'Quotation altered',
    summary: 'Words in brackets, or dots, stand where somebody else’s words are quoted.',
    problem: 'wording',
    severity: 'warning',
    basis: 'text',
    linkable: false,
    messages: { altered: '“{words}” stands in a quotation, and nobody said it.' },
    remedy: 'Quote the words as they were said, or paraphrase them outside the quotation marks.',
    standards: ['AP-QUOTE'],
  },
  *check({ story }) {
    for (const { content } of outermostQuotations(story)) {
      for (const span of spansMatching(story.text, content, ALTERATION)) {
        yield { messageId: 'altered', span, data: { words: textOf(story.text, span) } };
      }
    }
  },
});
