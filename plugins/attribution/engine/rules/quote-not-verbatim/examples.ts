import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'differs'> = {
  flagged: [
    {
      text: '“[[Nobody told us that the ferry was sold,]]” said Ann Lee.',
      links: [
        {
          words: 'Nobody told us that the ferry was sold',
          role: 'quotes',
          excerpts: ['Nobody told us the old ferry was sold.'],
        },
      ],
      messageId: 'differs',
    },
    {
      text: '“[[The quay is completely lost,]]” said Ann Lee.',
      links: [
        { words: 'The quay is completely lost', role: 'quotes', excerpts: ['The quay is lost.'] },
      ],
      messageId: 'differs',
    },
    {
      text: '“[[We will never sell the ferry,]]” said Ann Lee.',
      links: [
        {
          words: 'We will never sell the ferry',
          role: 'quotes',
          excerpts: ['We will not sell the ferry.'],
        },
      ],
      messageId: 'differs',
    },
    {
      text: '“[[The alarm rang at three and nobody came,]]” said Ann Lee.',
      links: [
        {
          words: 'The alarm rang at three and nobody came',
          role: 'quotes',
          excerpts: ['The alarm rang at ten past three and nobody came.'],
        },
      ],
      messageId: 'differs',
    },
  ],
  accepted: [
    {
      text: '“Nobody told us that the ferry was sold,” said Ann Lee.',
      links: [
        {
          words: 'Nobody told us that the ferry was sold',
          role: 'quotes',
          excerpts: ['Nobody told us that the ferry was sold.'],
        },
      ],
    },
    {
      text: '“The alarm rang … and nobody came,” said Ann Lee.',
      links: [
        {
          words: 'The alarm rang … and nobody came',
          role: 'quotes',
          excerpts: ['The alarm rang at ten past three and nobody came.'],
        },
      ],
    },
    {
      text: '“It’s the quay that is lost,” said Ann Lee.',
      links: [
        {
          words: 'It’s the quay that is lost',
          role: 'quotes',
          excerpts: ["it's the quay that is lost"],
        },
      ],
    },
    {
      text: '“The quay is completely lost,” said Ann Lee.',
      links: [{ words: 'The quay is completely lost', role: 'quotes' }],
    },
    {
      text: '“The quay is completely lost,” said Ann Lee.',
      links: [
        {
          words: 'The quay is completely lost',
          role: 'quotes',
          excerpts: ['I never liked the mayor.'],
        },
      ],
    },
    {
      text: 'Ann Lee said the quay was lost.',
      links: [{ words: 'the quay was lost', excerpts: ['The quay is lost.'] }],
    },
  ],
  whenNotToUse: 'Where quotations are translated.',
};
