import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'relayed'> = {
  flagged: [
    {
      text: '[[Ann Lee]] said the ferry was sold.',
      links: [{ words: 'the ferry was sold', outlet: 'CNN', strength: 'relayed' }],
      messageId: 'relayed',
    },
    {
      text: 'The tender was void, [[Milan Kos]] said.',
      links: [{ words: 'The tender was void', outlet: 'BBC', strength: 'outlet' }],
      messageId: 'relayed',
    },
    {
      text: '“The ferry is sold,” [[Ann Lee]] said.',
      links: [
        { words: '“The ferry is sold,” Ann Lee said', outlet: 'Reuters', strength: 'relayed' },
      ],
      messageId: 'relayed',
    },
    {
      text: '[[A senior official]] said the files had been burned.',
      links: [{ words: 'the files had been burned', outlet: 'CNN', strength: 'relayed' }],
      messageId: 'relayed',
    },
    {
      text: 'CNN reported on the sale. [[Ann Lee]] said the ferry was sold.',
      links: [{ words: 'the ferry was sold', outlet: 'CNN', strength: 'relayed' }],
      terms: { window: 'sentence' },
      messageId: 'relayed',
    },
  ],
  accepted: [
    {
      text: 'Ann Lee told CNN that the ferry was sold.',
      links: [{ words: 'the ferry was sold', outlet: 'CNN', strength: 'relayed' }],
    },
    {
      text: 'CNN reported on the sale. Ann Lee said the ferry was sold.',
      links: [{ words: 'the ferry was sold', outlet: 'CNN', strength: 'relayed' }],
    },
    {
      text: 'Ann Lee said the ferry was sold.',
      links: [{ words: 'the ferry was sold', strength: 'named' }],
    },
    {
      text: 'Ann Lee said the ferry was sold.',
      links: [{ words: 'the ferry was sold', outlet: 'CNN', strength: 'named' }],
    },
    {
      text: 'The ferry was sold, CNN reported.',
      links: [{ words: 'The ferry was sold', outlet: 'CNN', strength: 'outlet' }],
    },
    { text: 'Ann Lee said the ferry was sold.' },
  ],
  whenNotToUse: 'Where house style credits other outlets once, at the foot of the story.',
};
