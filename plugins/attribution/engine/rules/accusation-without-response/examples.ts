import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'unasked'> = {
  flagged: [
    { text: 'Milan Kos [[bribed]] the inspectors, Ann Lee said.', messageId: 'unasked' },
    { text: 'Milan Kos has been [[arrested]] for fraud, CNN reported.', messageId: 'unasked' },
    {
      text: 'Milan Kos [[bribed]] the inspectors, Ann Lee said. He poisoned the dogs, she said.',
      messageId: 'unasked',
    },
    { text: 'The prosecutor said that Milan Kos [[poisoned]] the dogs.', messageId: 'unasked' },
  ],
  accepted: [
    { text: 'Milan Kos bribed the inspectors, Ann Lee said. Kos denied it.' },
    { text: 'Milan Kos bribed the inspectors, Ann Lee said. Kos did not respond.' },
    { text: 'Milan Kos bribed the inspectors, Ann Lee said. His lawyer declined to comment.' },
    {
      text: 'Milan Kos bribed the inspectors, Ann Lee said. A letter of his came.',
      links: [{ words: 'A letter of his came', role: 'response' }],
    },
    { text: 'Ann Lee said the ferry was sold.' },
    { text: 'Milan Kos met the inspectors, Ann Lee said.' },
  ],
  whenNotToUse: 'In reports of court sessions, where the defence speaks on another day.',
};
