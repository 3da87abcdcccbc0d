import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'unapproved' | 'rote'> = {
  flagged: [
    {
      text: 'A senior official said [[the files had been burned]].',
      links: [
        { words: 'the files had been burned', strength: 'anonymous-described', approval: 'none' },
      ],
      messageId: 'unapproved',
    },
    {
      text: '[[Sources said the talks had failed]].',
      links: [
        {
          words: 'Sources said the talks had failed',
          strength: 'anonymous-bare',
          approval: 'none',
        },
      ],
      messageId: 'unapproved',
    },
    {
      text: 'A clerk said [[the ferry was sold]].',
      links: [{ words: 'the ferry was sold', strength: 'anonymous-described', approval: 'rote' }],
      messageId: 'rote',
    },
    {
      text: '[[Two officials at the ministry]] said the talks had failed.',
      links: [
        {
          words: 'Two officials at the ministry',
          strength: 'anonymous-described',
          approval: 'none',
        },
      ],
      messageId: 'unapproved',
    },
  ],
  accepted: [
    {
      text: 'A senior official said the files had been burned.',
      links: [
        {
          words: 'the files had been burned',
          strength: 'anonymous-described',
          approval: 'approved',
        },
      ],
    },
    {
      text: 'Ann Lee said the files had been burned.',
      links: [{ words: 'the files had been burned', strength: 'named', approval: 'none' }],
    },
    { text: 'A senior official said the files had been burned.' },
    {
      text: 'The files had been burned, the register shows.',
      links: [{ words: 'The files had been burned', strength: 'document', approval: 'none' }],
    },
    {
      text: 'CNN reported the files had been burned.',
      links: [
        { words: 'the files had been burned', outlet: 'CNN', strength: 'outlet', approval: 'none' },
      ],
    },
    {
      text: 'A senior official said the files had been burned.',
      links: [
        {
          words: 'the files had been burned',
          strength: 'anonymous-described',
          approval: 'none',
          role: 'background',
        },
      ],
    },
  ],
  whenNotToUse: 'Never switch it off: say in the policy who may approve.',
};
