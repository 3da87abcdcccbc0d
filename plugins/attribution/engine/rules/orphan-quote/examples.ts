import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'orphan'> = {
  flagged: [
    {
      text: 'The clerk has carried out [[“highly sensitive tender papers”]] from the harbour office.',
      messageId: 'orphan',
    },
    {
      text: 'The plant closed in May. [[“It was only a matter of time.”]]',
      messageId: 'orphan',
    },
    {
      text: 'The file holds details of [[“payments to friends of the board”]] over three years.',
      messageId: 'orphan',
    },
    {
      text: 'Ann Lee said the hall was full.\nThe new roof is [[“a gift to the whole town”]] and cost a fortune.',
      messageId: 'orphan',
    },
  ],
  accepted: [
    { text: '“It was only a matter of time,” said Ann Lee.' },
    { text: '“It was only a matter of time. We knew it,” said Ann Lee.' },
    { text: 'Ann Lee said the roof was “a gift to the whole town”.' },
    {
      text: 'Bo Falk, nicknamed “the quiet butcher of Lund”, was born in 1951.',
    },
    { text: 'The choir sang “The Lights of the Harbour” at the opening.' },
    { text: 'The city closed its “night zoo” in March.' },
    { text: 'A film called “nobody came to supper” opens on Friday.' },
    { text: '“This is the best day of my life!” beamed Ola Brenner.' },
    { text: '“It was the worst winter in memory.” ― Ola Brenner, Lund' },
    { text: 'Ann Lee spoke of the fire. “It took the roof within minutes.”' },
  ],
  whenNotToUse:
    'Where quotations stand without a speaker by design: epigraphs, crosswords, reviews.',
};
