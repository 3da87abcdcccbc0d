import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'stacked'> = {
  flagged: [
    {
      text: 'Police say he [[allegedly]] shot his neighbour.',
      fixed: 'Police say he shot his neighbour.',
      messageId: 'stacked',
    },
    {
      text: 'The prosecutor said that Kos had [[allegedly]] sold the files.',
      messageId: 'stacked',
    },
    { text: 'Ann Lee said the ferry had [[reportedly]] been sold twice.', messageId: 'stacked' },
    {
      text: 'The ministry claimed that two clerks [[supposedly]] crossed the border.',
      fixed: 'The ministry claimed that two clerks crossed the border.',
      messageId: 'stacked',
    },
  ],
  accepted: [
    { text: 'Police say he shot his neighbour.' },
    { text: 'He shot his neighbour, police say.' },
    { text: 'Kos reportedly sold the files.' },
    { text: '“He allegedly sold the files,” said Ann Lee.' },
    { text: 'Ann Lee said the ferry had been sold twice.' },
    { text: 'The prosecutor accused Kos of selling the files.' },
  ],
  whenNotToUse: 'Where the source itself hedges and the copy says so.',
};
