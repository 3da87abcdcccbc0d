import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'late'> = {
  flagged: [
    {
      text: '[[Milan Kos bribed 40 inspectors of the harbour office.]] The inspectors of the office took the money in March, Ann Lee said.',
      fixed:
        'Milan Kos bribed 40 inspectors of the harbour office, Ann Lee said. The inspectors of the office took the money in March.',
      messageId: 'late',
    },
    {
      text: '[[A growing number of trawlers are leaving the port for Norway.]]\nTrawlers have left the port since May, the harbour master said.',
      fixed:
        'A growing number of trawlers are leaving the port for Norway, the harbour master said.\n\nTrawlers have left the port since May, the harbour master said.',
      messageId: 'late',
    },
    {
      text: '[[The fire destroyed 34 trams of the city.]] The trams of the city had no insurance, according to the report.',
      messageId: 'late',
    },
    {
      text: '[[Milan Kos handed secret documents to the embassy in Lund.]] The secret documents list names, the prosecutor said.',
      messageId: 'late',
    },
  ],
  accepted: [
    {
      text: 'Milan Kos bribed 40 inspectors, Ann Lee said. The inspectors took the money in March.',
    },
    { text: 'Milan Kos bribed 40 inspectors. The weather was fine in Velden, Ann Lee said.' },
    {
      text: 'The gulls went out to sea over the quay. The quay and the sea were calm, Ann Lee said.',
    },
    {
      text: 'Milan Kos bribed 40 inspectors of the harbour office. The inspectors of the office went home.',
    },
    { text: 'Ann Lee said Kos bribed 40 inspectors. She said the inspectors took the money.' },
    {
      text: '“Kos bribed 40 inspectors of the office,” said Ann Lee. The inspectors took the money, she said.',
    },
  ],
  whenNotToUse: 'Where leads may wait a sentence for their source: magazines, features.',
};
