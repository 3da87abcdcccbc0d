import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'unattributed'> = {
  flagged: [
    { text: 'Thefts on the quay [[have intensified sharply]].', messageId: 'unattributed' },
    { text: 'Landslips on the coast [[are becoming more]] frequent.', messageId: 'unattributed' },
    { text: 'It was the [[fiercest storm in a generation]].', messageId: 'unattributed' },
    { text: 'The herring off Lund [[are dwindling]].', messageId: 'unattributed' },
    {
      text: '[[A growing number]] of trawlers are leaving the port of Lund for Norway.',
      messageId: 'unattributed',
    },
    {
      text: 'The harbour office has been hit by [[a string of]] thefts since Easter.',
      messageId: 'unattributed',
    },
    {
      text: 'Thefts on the quay have [[doubled]] since the new gates opened.',
      messageId: 'unattributed',
    },
    {
      text: 'It was the [[worst winter on record]] for the herring fleet.',
      messageId: 'unattributed',
    },
    { text: 'Burglaries in the old town are [[on the rise]].', messageId: 'unattributed' },
  ],
  accepted: [
    { text: 'The ferry’s largest cabin has six beds.' },
    { text: 'A growing number of trawlers are leaving the port, the harbour master said.' },
    { text: 'According to the coast guard, thefts on the quay have doubled since May.' },
    { text: 'Ann Lee said the port was hit by a string of thefts.' },
    { text: '“More and more of us are leaving,” said Ann Lee.' },
    { text: 'Are burglaries on the rise in the old town?' },
    { text: 'She wore a string of pearls to the opening of the new gates.' },
    { text: 'The police report shows that burglaries are on the rise.' },
  ],
  whenNotToUse: 'Where writers follow a beat and are trusted to sum it up: columns, analyses.',
};
