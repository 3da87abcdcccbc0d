import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'vouches'> = {
  flagged: [
    {
      text: 'Milan Kos [[revealed]] that the harbour office had lost the files.',
      fixed: 'Milan Kos said that the harbour office had lost the files.',
      messageId: 'vouches',
    },
    { text: 'Ann Lee [[confirmed]] that the ferry was late.', messageId: 'vouches' },
    { text: 'The company [[admitted]] that the gates had failed.', messageId: 'vouches' },
    {
      text: 'A senior official [[revealed]] that the files had been burned.',
      messageId: 'vouches',
    },
  ],
  accepted: [
    { text: 'Milan Kos said that the harbour office had lost the files.' },
    { text: 'Ann Lee told the council that the ferry was late.' },
    { text: 'The company claimed that the gates had failed.' },
    { text: 'Her lawyer denied that the files had been burned.' },
    { text: 'The painting was revealed at noon.' },
    { text: 'The flight is confirmed.' },
  ],
  whenNotToUse: 'Where the newsroom has seen the proof itself and says so.',
};
