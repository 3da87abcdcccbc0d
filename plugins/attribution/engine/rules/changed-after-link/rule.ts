import { defineRule } from '../define-rule';
import { lostLinks } from '../lost-links';

/** The record stood behind five dead; the copy now says fifteen. */
export const changedAfterLink = defineRule({
  id: 'changed-after-link',
  meta: {
    title: 'Claim changed after it was linked',
    summary: 'A number, a name or a “not” differs from what the record was linked to.',
    problem: 'lost-link',
    severity: 'error',
    basis: 'records',
    linkable: true,
    messages: { changed: 'The record “{title}” was linked to other words: {change}.' },
    remedy: 'Check the record again, and link it to the words as they are now.',
    standards: ['accuracy'],
  },
  *check({ story, links }) {
    for (const { link, span, change } of lostLinks(story, links)) {
      if (change === null) continue;
      yield { messageId: 'changed', span, data: { title: link.source.title, change } };
    }
  },
});
