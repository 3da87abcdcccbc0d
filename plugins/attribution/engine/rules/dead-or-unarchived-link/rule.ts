import { defineRule } from '../define-rule';
import { supportingLinks } from '../linked';

/** One in four addresses of old stories is dead: a kept copy is not. */
export const deadOrUnarchivedLink = defineRule({
  id: 'dead-or-unarchived-link',
  meta: {
    title: 'No kept copy',
    summary: 'The record has an address and no archived copy of what stands there.',
    problem: 'archive',
    severity: 'info',
    basis: 'records',
    linkable: false,
    messages: { unarchived: '“{title}” has no archived copy, for the day its address is dead.' },
    remedy: 'Keep a copy in an archive, and write its address into the record.',
    standards: ['IFCN-2'],
  },
  *check({ links }) {
    const seen = new Set<string>();
    for (const { link, span } of supportingLinks(links)) {
      const { documentId, title, address } = link.source;
      if (address !== 'live' || seen.has(documentId)) continue;
      seen.add(documentId);
      yield { messageId: 'unarchived', span, data: { title } };
    }
  },
});
