import type { RuleExamples } from '../examples';
import type { Slip } from './reading';

export const examples: RuleExamples<Slip['messageId']> = {
  flagged: [
    {
      text: '“If they find out, it will end badly for me,” [[Varga reportedly CNN]].',
      fixed: '“If they find out, it will end badly for me,” Varga told CNN.',
      messageId: 'verb-missing',
    },
    {
      text: '“We saw the water rise,” [[Ann Lee Reuters]].',
      fixed: '“We saw the water rise,” Ann Lee told Reuters.',
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
      fixed: 'Mayor Dunn told the council to wait.',
      messageId: 'cue-doubled',
    },
    {
      text: '“The safe was empty,” [[Delgado reportedly the New York Times]].',
      messageId: 'verb-missing',
    },
    {
      text: '“The safe was empty,” [[Delgado allegedly the BBC]].',
      messageId: 'verb-missing',
    },
    {
      text: '“The safe was empty,” [[Petrov reportedly CNN]] on Monday.',
      fixed: '“The safe was empty,” Petrov told CNN on Monday.',
      messageId: 'verb-missing',
    },
    {
      text: '“The safe was empty,” [[Petrov reportedly to CNN]].',
      fixed: '“The safe was empty,” Petrov told CNN.',
      messageId: 'verb-missing',
    },
    {
      text: '‘The safe was empty’, [[Delgado apparently the New York Times]].',
      messageId: 'verb-missing',
    },
    {
      text: 'Lindqvist [[reportedly the BBC]] that the bank had run out of cash.',
      fixed: 'Lindqvist told the BBC that the bank had run out of cash.',
      messageId: 'verb-missing',
    },
    {
      text: '“The safe was empty,” [[Petrov said CNN]].',
      fixed: '“The safe was empty,” Petrov told CNN.',
      messageId: 'said-for-told',
    },
    {
      text: '“The safe was empty,” [[told CNN]].',
      messageId: 'speaker-missing',
    },
    {
      text: '“The safe was empty,” Haddad [[according the Guardian]].',
      messageId: 'to-missing',
    },
    {
      text: '“The safe was empty,” [[according Petrov]].',
      fixed: '“The safe was empty,” according to Petrov.',
      messageId: 'to-missing',
    },
    {
      text: '“The safe was empty,” [[according to]].',
      messageId: 'speaker-missing',
    },
    {
      text: 'The safe was empty, [[according to]].',
      messageId: 'speaker-missing',
    },
    {
      text: 'The safe was empty, [[according to according to]] police.',
      fixed: 'The safe was empty, according to police.',
      messageId: 'cue-doubled',
    },
    {
      text: '“The safe was empty,” [[Novikova purportedly told to Der Spiegel]] reported.',
      fixed: '“The safe was empty,” Novikova purportedly told Der Spiegel reported.',
      messageId: 'told-to',
    },
    {
      text: '“The safe was empty,” [[Marchetti allegedly told]].',
      messageId: 'hearer-missing',
    },
    {
      text: '“The safe was empty,” [[she reportedly the Guardian]].',
      fixed: '“The safe was empty,” she told the Guardian.',
      messageId: 'verb-missing',
    },
    { text: '“The quay is lost[[,”.]]', messageId: 'cut-off' },
    { text: "Ann Lee left. ''The quay is lost to us all[[,''.]]", messageId: 'cut-off' },
    { text: 'Ann Lee was at the quay. ‘Nobody told us anything[[,’.]]', messageId: 'cut-off' },
  ],
  accepted: [
    { text: '“The quay is lost,” said Ann Lee.' },
    { text: 'Ann Lee said the quay was lost to “the company,” and left.' },
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
    { text: '“The safe was empty,” Delgado told the New York Times.' },
    { text: '“The safe was empty,” Delgado said on CNN.' },
    { text: '“The safe was empty,” Delgado reportedly told the New York Times on Monday.' },
    { text: '“The safe was empty,” CNN reported.' },
    { text: '“The safe was empty,” Petrov said, CNN reported.' },
    { text: '“The safe was empty,” said CNN reporter Ann Lee.' },
    { text: '“The safe was empty,” said CNN.' },
    { text: 'The mayor is reportedly a CNN fan.' },
    { text: 'The buyer is reportedly the BBC.' },
    { text: 'The strikers of a club called “Red Oars,” told CNN.' },
    { text: 'A group known as “Red Oars” told CNN.' },
    { text: 'A man she said told her to run was later identified, police said.' },
    { text: 'The council won praise for according Petrov the honour.' },
    { text: 'It costs less, according to Petrov.' },
  ],
  whenNotToUse: 'Never: such a sentence cannot be read.',
};
