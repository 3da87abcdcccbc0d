import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'floating'> = {
  flagged: [
    { text: 'Shells fell on the quay [[two nights ago]], the port said.', messageId: 'floating' },
    { text: 'The report went into review [[yesterday]], Ann Lee said.', messageId: 'floating' },
    { text: 'The clerks left the office [[last month]].', messageId: 'floating' },
    { text: 'The ferry was sold [[earlier this year]].', messageId: 'floating' },
    { text: 'Kos was seen on the quay [[last year in September]].', messageId: 'floating' },
    { text: 'More papers came to light [[tonight]].', messageId: 'floating' },
    { text: 'Ann Lee told CNN that the ferry was sold [[last week]].', messageId: 'floating' },
  ],
  accepted: [
    { text: 'The yard made a loss last year, Ann Lee said.' },
    { text: 'The clerks left the office in March 2031.' },
    { text: 'The ferry was sold on 4 May.' },
    { text: '“The ferry was sold last month,” said Ann Lee.' },
    { text: 'The clerks last met in Lund.' },
    { text: 'The next ferry leaves at noon.' },
    { text: 'This monthly report is late.' },
  ],
  whenNotToUse: 'On a live page, where every entry carries its time.',
};
