import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'single'> = {
  flagged: [
    {
      text: '[[Ann Lee]] said the ferry was sold. Lee said the price was low. Lee said nobody was asked. Lee said the crew was gone. Lee said the quay was empty.',
      messageId: 'single',
    },
    {
      text: '“The ferry is sold,” [[Milan Kos]] said. Kos said the price was low. Kos said nobody was asked. Kos said the crew was gone. Kos said the quay was empty.',
      messageId: 'single',
    },
    {
      text: '[[The harbour master]] said the ferry was sold. The harbour master said the price was low. The harbour master said nobody was asked. The harbour master said the crew left. The harbour master said the quay was empty.',
      messageId: 'single',
    },
    {
      text: '[[Ann Lee]] said the ferry was sold. She said the price was low. She said nobody was asked. She said the crew was gone. She said the quay was empty.',
      messageId: 'single',
    },
  ],
  accepted: [
    {
      text: 'Ann Lee said the ferry was sold. Lee said the price was low. Milan Kos said nobody was asked. Kos said the crew was gone. Lee said the quay was empty.',
    },
    { text: 'Ann Lee said the ferry was sold. Lee said the price was low.' },
    {
      text: 'The ferry left at noon. The crew stayed. The quay was empty. The gulls came back. The sun rose.',
    },
    {
      text: 'Ann Lee said the ferry was sold. The contract shows the price was low. Milan Kos said nobody was asked. The crew said it was gone. Lee said the quay was empty.',
    },
    {
      text: 'Ann Lee met Milan Kos. Lee met the crew. Lee met the council. Lee met the board. Lee met the mayor.',
    },
    {
      text: 'Ann Lee said the ferry was sold. Milan Kos said the price was low. Ola Brenner said nobody was asked. Marta Ruiz said the crew was gone. Bo Falk said the quay was empty.',
    },
  ],
  whenNotToUse: 'In interviews and portraits, which are one voice by design.',
};
