import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'unattributed'> = {
  flagged: [
    { text: 'Milan Kos [[planned the raid]] and left the town.', messageId: 'unattributed' },
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
    {
      text: 'The rain stopped at noon, the weather office said. Milan Kos [[laundered]] money for years.',
      messageId: 'unattributed',
    },
    {
      text: 'Milan Kos [[laundered]] money for years and said he was happy to be home.',
      messageId: 'unattributed',
    },
    {
      text: 'Her brother Milan Kos lives in Lund. Kos [[bribed]] two inspectors.',
      messageId: 'unattributed',
    },
    {
      text: 'Milan Kos, who never married, [[laundered]] money for years.',
      messageId: 'unattributed',
    },
    {
      text: 'The mayor [[stole two]] million dollars from the pension fund.',
      messageId: 'unattributed',
    },
    {
      text: 'The harbour fell silent at noon. Milan Kos, 54, was [[convicted]] of fraud in March.',
      messageId: 'unattributed',
    },
    { text: 'In Lund, Milan Kos [[killed his wife]].', messageId: 'unattributed' },
    { text: 'The banker Milan Kos [[is a murderer]].', messageId: 'unattributed' },
  ],
  accepted: [
    { text: 'Milan Kos ran the port, police said. He bribed two inspectors.' },
    { text: 'Milan Kos took bribes, prosecutors said. He also laundered money.' },
    { text: 'Milan Kos was convicted of fraud at Lund district court on Friday.' },
    { text: 'The court sat until noon. Milan Kos, 54, was convicted of fraud in March.' },
    { text: 'A storm killed four people in Lund, the mayor said.' },
    { text: 'The pianist Milan Kos stole the show in Lund.' },
    { text: 'In the film Milan Kos beat his rival by four seconds.' },
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
