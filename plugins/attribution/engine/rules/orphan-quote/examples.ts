import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'orphan'> = {
  flagged: [
    {
      text: 'Ann Lee said the money was gone. The town was left with [[“a gift to one man at the cost of all”]] and no ferry.',
      messageId: 'orphan',
    },
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
    {
      text: '[[“It was the worst decision of my life,”]] The plant closed in 2019.',
      messageId: 'orphan',
    },
    { text: 'The plant closed in Lund. [[“It was only a matter of time.”]]', messageId: 'orphan' },
  ],
  accepted: [
    {
      text: 'Ann Lee said the money was gone. It was “a gift to one man at the cost of all,” she said.',
    },
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
    { text: 'On the wall somebody had painted ‘we were here before you came’ in red.' },
    { text: 'Among the slogans was ‘No roof, no rent for us all’ in red.' },
    { text: '‘Mark my words,’ his father used to say, ‘that river will come back for us.’' },
    {
      text: 'The bakery owner, Marta Ruiz, remembers the flood of 1998. ‘We carried the oven out on our backs.’',
    },
    { text: 'For Ruiz, the choice was simple. ‘You either leave or you learn to swim.’' },
    { text: 'Marta Ruiz grinned. ‘I’d do it again tomorrow if they let me.’' },
    { text: 'Harker shook his head. ‘You can’t row like that and hope to win.’' },
  ],
  whenNotToUse:
    'Where quotations stand without a speaker by design: epigraphs, crosswords, reviews.',
};
