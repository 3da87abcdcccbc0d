import { defineRule } from '../define-rule';
import { firstLinks } from '../linked';

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
    for (const { link, span } of firstLinks(links)) {
      const { title, outlet, person, date, strength } = link.source;
      if (date === null) yield { messageId: 'undated', span, data: { title } };
      else if (outlet === null && person === null && strength !== 'document')
        yield { messageId: 'unowned', span, data: { title } };
    }
  },
});
