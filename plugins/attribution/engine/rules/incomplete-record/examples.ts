import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'undated' | 'unowned'> = {
  flagged: [
    {
      text: '[[The ferry was sold]], the port said.',
      links: [{ words: 'The ferry was sold', outlet: 'CNN', date: null }],
      messageId: 'undated',
    },
    {
      text: 'Ann Lee said [[the ferry was sold]].',
      links: [{ words: 'the ferry was sold', person: 'Ann Lee', date: null }],
      messageId: 'undated',
    },
    {
      text: 'Ann Lee said [[the ferry was sold]].',
      links: [{ words: 'the ferry was sold', date: '2031-05-04', strength: 'named' }],
      messageId: 'unowned',
    },
    {
      text: 'A senior official said [[the ferry was sold]].',
      links: [{ words: 'the ferry was sold', date: '2031', strength: 'anonymous-described' }],
      messageId: 'unowned',
    },
  ],
  accepted: [
    {
      text: 'Ann Lee said the ferry was sold.',
      links: [{ words: 'the ferry was sold', person: 'Ann Lee', date: '2031-05-04' }],
    },
    {
      text: 'The ferry was sold, CNN reported.',
      links: [{ words: 'The ferry was sold', outlet: 'CNN', date: '2031' }],
    },
    {
      text: 'The ferry was sold, the register shows.',
      links: [{ words: 'The ferry was sold', date: '2031-05', strength: 'document' }],
    },
    { text: 'Ann Lee said the ferry was sold.' },
    {
      text: 'Ann Lee said the ferry was sold.',
      links: [{ words: 'the ferry was sold', role: 'background' }],
    },
    {
      text: 'Ann Lee said the ferry was sold.',
      links: [{ words: 'the ferry was sold', role: 'response' }],
    },
  ],
  whenNotToUse: 'Where records are completed by a desk after publication.',
};
