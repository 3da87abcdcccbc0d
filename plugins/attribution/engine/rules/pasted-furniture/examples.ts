import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'furniture' | 'repeated'> = {
  flagged: [
    {
      text: 'The ferry was sold.\n[[Got a story? Email our desk at desk@example.org]]',
      messageId: 'furniture',
    },
    { text: 'The ferry was sold.\n[[0 comments]]', messageId: 'furniture' },
    { text: 'The ferry was sold.\n[[Read all the latest news here]]', messageId: 'furniture' },
    { text: 'The ferry was sold.\n[[https://example.org/ferry.jpg]]', messageId: 'furniture' },
    { text: 'The ferry was sold.\n[[What’s your reaction?]]', messageId: 'furniture' },
    {
      text: '[[Ferry sold to Norway]]\nThe ferry was sold to Norway on 4 May.',
      headline: 'Ferry sold to Norway',
      messageId: 'repeated',
    },
  ],
  accepted: [
    { text: 'The ferry was sold, and nobody was asked for comments.' },
    { text: 'Readers can see the contract at example.org.' },
    { text: 'The mayor asked for the first comment on the sale.' },
    { text: 'Ann Lee read the latest figures to the council.' },
    { text: 'Subscribers of the ferry line get a refund.' },
    { text: 'The ferry was sold to Norway on 4 May.', headline: 'Ferry sold to Norway' },
  ],
  whenNotToUse: 'Where furniture is cut by the page’s own template.',
};
