import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'unattributed'> = {
  flagged: [
    { text: 'The river [[will burst]] its banks by Sunday evening.', messageId: 'unattributed' },
    {
      text: 'Ann Lee said the gates had failed. The quay [[will sink]] before the first frost.',
      messageId: 'unattributed',
    },
    {
      text: 'The ministry [[will authorise]] the use of gas against the strikers.',
      messageId: 'unattributed',
    },
    { text: 'The merger [[is expected to cost]] hundreds of jobs.', messageId: 'unattributed' },
    {
      text: 'Milan Kos [[is preparing to sue]] the city of Lund over the tender.',
      messageId: 'unattributed',
    },
    {
      text: 'The new levy [[will ruin]] the small bakeries of the valley.',
      messageId: 'unattributed',
    },
  ],
  accepted: [
    { text: 'The board will meet on Sunday.' },
    { text: 'The ministry will authorise the use of gas, two officials at NATO said.' },
    { text: 'The merger is expected to cost hundreds of jobs, according to the union.' },
    { text: 'The council will meet on Tuesday.' },
    { text: 'The hearing will be held in Lund.' },
    { text: 'Will the new levy ruin the small bakeries?' },
    { text: '“The new levy will ruin us,” said Marta Ruiz.' },
    { text: 'Ann Lee warned that the levy would ruin the bakeries.' },
  ],
  whenNotToUse: 'In forecasts that are the newsroom’s own work: a weather desk, an election model.',
};
