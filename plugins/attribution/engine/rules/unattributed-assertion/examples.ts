import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'unattributed'> = {
  flagged: [
    {
      text: '[[In return, Kos passed secret documents to the embassy in Lund.]]',
      messageId: 'unattributed',
    },
    {
      text: '[[The files were then handed to the Swedish intelligence agencies.]]',
      messageId: 'unattributed',
    },
    {
      text: '[[The Harbour Board hid the inspection failures from Mayor Dunn.]]',
      messageId: 'unattributed',
    },
    {
      text: '[[Last month Kos helped two former commanders who fled to Norway.]]',
      messageId: 'unattributed',
    },
  ],
  accepted: [
    {
      text: 'In return, Kos passed secret documents to the embassy in Lund, Ann Lee said.',
    },
    { text: 'But the job is not as easy as it seems.' },
    { text: 'Did Kos pass secret documents to the embassy in Lund?' },
    { text: 'The sun rose over the harbour at Lund.' },
    { text: 'Kos could have passed secret documents to the embassy in Lund.' },
    { text: 'Read all the latest news here.' },
    { text: 'We saw Kos hand secret documents to the embassy in Lund.' },
    {
      text: '“Kos passed secret documents to the embassy in Lund,” said Ann Lee.',
    },
  ],
  whenNotToUse: 'In opinion and first-person pieces.',
};
