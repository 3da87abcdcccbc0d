import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'pronoun' | 'several'> = {
  flagged: [
    { text: 'Ann Lee runs the quay.\n[[She]] said the ferry was late.', messageId: 'pronoun' },
    {
      text: 'Ann Lee met Milan Kos, a clerk.\n[[He]] said the ferry was late.',
      messageId: 'several',
    },
    {
      text: 'Ann Lee said the quay was closed.\n[[She]] added that the ferry was late.',
      fixed: 'Ann Lee said the quay was closed.\n\nAnn Lee added that the ferry was late.',
      messageId: 'pronoun',
    },
    { text: 'Ann Lee runs the quay.\n“It is late,” [[she]] said.', messageId: 'pronoun' },
  ],
  accepted: [
    { text: 'Ann Lee runs the quay. She said the ferry was late.' },
    { text: 'Ann Lee runs the quay.\nLee said the ferry was late.' },
    { text: 'Ann Lee runs the quay.\n“The ferry is late,” Lee said.' },
    { text: 'Ann Lee runs the quay.\nShe left at noon.' },
    { text: 'Ann Lee runs the quay.\nThe harbour master said the ferry was late.' },
    { text: 'Ann Lee runs the quay. “It is late,” she said.' },
  ],
  whenNotToUse: 'In profiles, which are about one person.',
};
