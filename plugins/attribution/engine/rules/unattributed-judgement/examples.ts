import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'unattributed'> = {
  flagged: [
    { text: 'The crew of the ferry are [[losing patience]].', messageId: 'unattributed' },
    { text: 'The former guard [[was afraid]] for his life.', messageId: 'unattributed' },
    {
      text: 'The clerks left the office, [[emboldened and disgruntled by]] the verdict.',
      messageId: 'unattributed',
    },
    {
      text: 'The board made a [[desperate move]] to keep the investors from leaving.',
      messageId: 'unattributed',
    },
    {
      text: 'The mayor [[should resign]] over the sale of the harbour.',
      messageId: 'unattributed',
    },
    { text: 'There is [[panic in]] the ministry over the leak.', messageId: 'unattributed' },
  ],
  accepted: [
    { text: 'Anybody who saw the ferry should call the harbour office.' },
    { text: 'The former guard told CNN he was afraid for his life.' },
    { text: 'Ann Lee said it was a desperate move.' },
    { text: 'The mayor should resign, the opposition said.' },
    { text: '“It was a desperate move,” said Ann Lee.' },
    { text: 'Should the mayor resign over the sale of the harbour?' },
    { text: 'The board moved the sale of the harbour to May.' },
    { text: 'According to his lawyer, the former guard was afraid for his life.' },
  ],
  whenNotToUse: 'In opinion pieces and reviews, whose writers are there to judge.',
};
