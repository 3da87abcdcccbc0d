import { defineRule } from '../define-rule';
import { supportingLinks } from '../linked';

/** Readers can only follow a record that says whose it is and of when. */
export const incompleteRecord = defineRule({
  id: 'incomplete-record',
  meta: {
    title: 'Record incomplete',
    summary: 'The record behind a claim lacks its date, or whose it is.',
    problem: 'bad-record',
    severity: 'warning',
    basis: 'records',
    linkable: false,
    messages: {
      undated: 'The record behind this, “{title}”, has no date.',
      unowned: 'The record behind this, “{title}”, names neither outlet nor person.',
    },
    remedy: 'Complete the record.',
    standards: ['IFCN-2'],
  },
  *check({ links }) {
    const seen = new Set<string>();
    for (const { link, span } of supportingLinks(links)) {
      const { documentId, title, outlet, person, date, strength } = link.source;
      if (seen.has(documentId)) continue;
      seen.add(documentId);
      if (date === null) yield { messageId: 'undated', span, data: { title } };
      else if (outlet === null && person === null && strength !== 'document')
        yield { messageId: 'unowned', span, data: { title } };
    }
  },
});
