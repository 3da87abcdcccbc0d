import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'left'> = {
  flagged: [
    { text: 'The club signed her on a [[XX]]-year contract.', messageId: 'left' },
    {
      text: 'The ferry carried [[TK]] passengers that morning.',
      messageId: 'left',
    },
    {
      text: 'Mayor Ilse Brandt, [[TKTK]], opened the bridge.',
      messageId: 'left',
    },
    {
      text: 'Rents rose by 4% in a year [[[citation needed]]].',
      messageId: 'left',
    },
    {
      text: 'The valve had failed twice before [[[source?]]].',
      messageId: 'left',
    },
    { text: 'Councillor [[XXX]] declined to comment.', messageId: 'left' },
    { text: 'The blast killed [[XX]] people.', messageId: 'left' },
    { text: 'Rents rose by [[XX]]% in a year.', messageId: 'left' },
    { text: 'The captain, Ola Brenner [[(CHECK SPELLING)]], left at dawn.', messageId: 'left' },
    { text: 'The captain, [[??]], left at dawn.', messageId: 'left' },
  ],
  accepted: [
    { text: 'Cells with XX chromosomes were left out, Ann Lee said.' },
    { text: 'TK Maxx will close its store in Harbour Street.' },
    { text: 'The boxer won by TKO in the third round.' },
    { text: 'Dallas won Super Bowl XXX in Tempe.' },
    { text: '“We was [sic] robbed,” said the coach, Ned Fry.' },
    { text: 'The handle @tk_news was taken.' },
    { text: 'The file was named xxx.csv, the clerk said.' },
    { text: 'Asked who (if anyone) had known, she shrugged.' },
    { text: '“Who is there??” she called.' },
    { text: 'The poster shows Juan Carlos XX.' },
    { text: 'Dallas lost Super Bowl XX.' },
    { text: 'Cells with XX chromosomes were counted.' },
    { text: 'TK Warner rowed for Lund.' },
  ],
  whenNotToUse: 'Never: a newsroom that uses other markers adds them here.',
};
