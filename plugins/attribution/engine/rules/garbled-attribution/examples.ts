import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'verb-missing' | 'speaker-missing' | 'cue-doubled'> = {
  flagged: [
    {
      text: '“If they find out, it will end badly for me,” [[Varga reportedly CNN]].',
      messageId: 'verb-missing',
    },
    {
      text: '“We saw the water rise,” [[Ann Lee Reuters]].',
      messageId: 'verb-missing',
    },
    {
      text: 'The pilot was alone in the cockpit, [[reportedly CNN]].',
      messageId: 'verb-missing',
    },
    {
      text: '“The doors were locked,” [[said]].',
      messageId: 'speaker-missing',
    },
    {
      text: 'The doors of the hall were locked, [[said]].',
      messageId: 'speaker-missing',
    },
    {
      text: 'Mayor Dunn [[said told]] the council to wait.',
      messageId: 'cue-doubled',
    },
  ],
  accepted: [
    { text: '“If they find out, it will end badly for me,” Varga told CNN.' },
    {
      text: '“If they find out, it will end badly for me,” Varga reportedly told CNN.',
    },
    { text: '“We saw the water rise,” said Ann Lee.' },
    { text: '“We saw the water rise,” she said.' },
    { text: '“We saw the water rise,” Ann Lee, the mayor, said.' },
    { text: 'Most of the houses were dry, the treasurer, Ann Lee, said.' },
    { text: '“We saw the water rise,” she told Reuters.' },
    { text: 'The owner has reportedly sued the BBC over the programme.' },
    { text: 'What he said told the jury much about his temper.' },
    { text: '“Stay where you are,” the message said.' },
    { text: 'It is easier done than said.' },
    { text: '“Google ranks first,” Bo Falk, of Lund Capital, said.' },
  ],
  whenNotToUse: 'Never: such a sentence cannot be read.',
};
