import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'unattributed'> = {
  flagged: [
    {
      text: 'Her brother Milan Kos has been [[arrested]] in Lund.',
      messageId: 'unattributed',
    },
    {
      text: 'Milan Kos [[bribed]] two harbour inspectors.',
      messageId: 'unattributed',
    },
    {
      text: 'He was [[targeted by assassins]] at his house and fled to the coast.',
      messageId: 'unattributed',
    },
    {
      text: 'The mayor knew of it, said Milan Kos, who last month was the subject of an [[assassination bid]].',
      messageId: 'unattributed',
    },
    {
      text: 'The banker Milan Kos [[took bribes]] from two ship owners.',
      messageId: 'unattributed',
    },
    { text: 'Milan Kos [[murdered]] his partner in 2019.', messageId: 'unattributed' },
    { text: 'In March the treasurer [[stole millions]] from the fund.', messageId: 'unattributed' },
  ],
  accepted: [
    { text: 'Milan Kos bribed two harbour inspectors, Ann Lee said.' },
    { text: 'Prosecutors say Milan Kos bribed two harbour inspectors.' },
    { text: 'A jury found that Milan Kos bribed two harbour inspectors.' },
    { text: 'Police arrested Milan Kos in Lund.' },
    { text: 'Milan Kos was convicted of fraud by a jury in Lund.' },
    { text: 'Milan Kos has not been charged with anything.' },
    { text: 'If Milan Kos is arrested, the deal is off.' },
    { text: 'Archduke Franz Ferdinand was murdered in Sarajevo in 1914.' },
    { text: '“Milan Kos bribed two inspectors,” said Ann Lee.' },
    { text: 'Was Milan Kos arrested in Lund?' },
  ],
  whenNotToUse: 'Never switch it off: a newsroom is liable for what it repeats.',
};
