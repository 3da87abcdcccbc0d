import { defineRule } from '../define-rule';
import { firstLinks } from '../linked';

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
    for (const { link, span } of firstLinks(links)) {
      const { title, address } = link.source;
      if (address !== 'live') continue;
      yield { messageId: 'unarchived', span, data: { title } };
    }
  },
});
