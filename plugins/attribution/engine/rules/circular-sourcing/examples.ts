import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'circle' | 'common'> = {
  flagged: [
    {
      text: '[[The ferry was sold]], CNN reported.',
      links: [
        {
          words: 'The ferry was sold',
          outlet: 'CNN',
          circle: ['Our own story', 'Report on the pier'],
        },
      ],
      messageId: 'circle',
    },
    {
      text: 'Ann Lee said [[the tender was void]].',
      links: [{ words: 'the tender was void', circle: ['Report on the pier'] }],
      messageId: 'circle',
    },
    {
      text: '[[The ferry was sold, CNN and the BBC reported.]]',
      links: [
        { words: 'The ferry was sold', outlet: 'CNN', origins: ['interview'] },
        { words: 'the BBC reported', outlet: 'BBC', origins: ['interview'] },
      ],
      messageId: 'common',
    },
    {
      text: '[[The tender was void, CNN and Reuters reported.]]',
      links: [
        { words: 'The tender was void', outlet: 'CNN', origins: ['wire'] },
        { words: 'Reuters reported', outlet: 'Reuters', origins: ['wire'] },
      ],
      messageId: 'common',
    },
  ],
  accepted: [
    {
      text: 'The ferry was sold, CNN reported.',
      links: [{ words: 'The ferry was sold', outlet: 'CNN' }],
    },
    {
      text: 'The ferry was sold, CNN and the BBC reported.',
      links: [
        { words: 'The ferry was sold', outlet: 'CNN', origins: ['interview'] },
        { words: 'the BBC reported', outlet: 'BBC', origins: ['papers'] },
      ],
    },
    {
      text: 'The ferry was sold, CNN reported.',
      links: [{ words: 'The ferry was sold', outlet: 'CNN', origins: ['interview'] }],
    },
    { text: 'The ferry was sold, CNN reported.' },
    {
      text: 'The ferry was sold, CNN and the BBC reported.',
      links: [
        { words: 'The ferry was sold', outlet: 'CNN' },
        { words: 'the BBC reported', outlet: 'BBC' },
      ],
    },
    {
      text: 'The ferry was sold, CNN reported.',
      links: [
        {
          words: 'The ferry was sold',
          outlet: 'CNN',
          circle: ['Report on the pier'],
          role: 'background',
        },
      ],
    },
  ],
  whenNotToUse: 'Never switch it off.',
};
