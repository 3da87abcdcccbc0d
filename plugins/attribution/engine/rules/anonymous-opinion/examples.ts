import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'opinion'> = {
  flagged: [
    {
      text: 'A senior official said the mayor was [[“vain, frightened and out of ideas”]].',
      messageId: 'opinion',
    },
    { text: 'A senior official said that the plan was [[a farce]].', messageId: 'opinion' },
    {
      text: 'A senior official said that the mayor [[was afraid]] of the inquiry.',
      messageId: 'opinion',
    },
    {
      text: 'Two officials at the ministry said that Karsk [[will authorise]] the use of gas.',
      messageId: 'opinion',
    },
    {
      text: 'A former clerk said there was [[growing desperation]] over the tender.',
      messageId: 'opinion',
    },
    { text: 'Sources in the harbour office said it was a [[botched sale]].', messageId: 'opinion' },
  ],
  accepted: [
    { text: 'A senior official said that the files had been burned.' },
    { text: 'Ann Lee said that the mayor was afraid of the inquiry.' },
    { text: 'The ministry said that it will authorise the use of gas.' },
    { text: 'A senior official told the council that two clerks had left.' },
    { text: 'The mayor, an official, said it was a botched sale.' },
    { text: 'Two officials at the ministry said that the talks ended at noon.' },
  ],
  whenNotToUse: 'Never switch it off: make it a warning on a desk that lives by forecasts.',
};
