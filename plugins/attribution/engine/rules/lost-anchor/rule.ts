import { defineRule } from '../define-rule';
import { lostLinks } from '../lost-links';

/** A link whose words are gone supports nothing. */
export const lostAnchor = defineRule({
  id: 'lost-anchor',
  meta: {
    title: 'Link without its words',
    summary: 'The words that a record was linked to are not in the text any more.',
    problem: 'lost-link',
    severity: 'warning',
    basis: 'records',
    linkable: false,
    messages: { lost: 'The link to “{title}” has lost its words: “{words}”.' },
    remedy: 'Place the link again, or remove it.',
    standards: [],
  },
  *check({ story, links }) {
    for (const { link, span, change } of lostLinks(story, links)) {
      if (change !== null) continue;
      const data = { title: link.source.title, words: link.selector.quote.exact.slice(0, 80) };
      yield { messageId: 'lost', span, data };
    }
  },
});
