import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'agentless'> = {
  flagged: [
    {
      text: 'Ann Lee accused the treasurer of theft. He [[allegedly]] took the cash box home.',
      messageId: 'agentless',
    },
    {
      text: 'The treasurer [[reportedly]] kept a second set of books.',
      messageId: 'agentless',
    },
    {
      text: 'Two of the guards [[allegedly]] slept through the alarm.',
      messageId: 'agentless',
    },
    {
      text: 'The harbour strike spread to Lund [[amid claims that]] the talks had failed.',
      messageId: 'agentless',
    },
    {
      text: 'More trouble came to light [[with reports that]] three trawlers were missing.',
      messageId: 'agentless',
    },
    {
      text: '[[It has been alleged that]] the votes were counted twice.',
      messageId: 'agentless',
    },
    { text: 'The treasurer [[supposedly]] kept a second set of books.', messageId: 'agentless' },
    {
      text: 'The rain stopped at noon, the weather office said. The mayor [[reportedly]] stole the silver.',
      messageId: 'agentless',
    },
    {
      text: 'The mayor [[reportedly]] stole the silver before lunch with a reporter of the BBC.',
      messageId: 'agentless',
    },
  ],
  accepted: [
    { text: 'The treasurer kept a second set of books, Ann Lee said.' },
    {
      text: 'Ann Lee said the treasurer allegedly kept a second set of books.',
    },
    { text: 'Varga reportedly told CNN that the treasurer had fled.' },
    { text: '“He allegedly kept two sets of books,” said Ann Lee.' },
    { text: 'He claims that the books were in order.' },
    { text: 'The mayor rejected claims that the talks had failed.' },
    { text: 'The mayor allegedly stole the silver, in a story first told by the BBC.' },
    { text: 'Apparently nobody had locked the door.' },
    { text: 'The mayor reportedly stole the silver, the BBC said.' },
  ],
  whenNotToUse: 'Where house style allows hedges in short items, make it a warning.',
};
