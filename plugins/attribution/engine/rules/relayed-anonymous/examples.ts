import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'relayed'> = {
  flagged: [
    {
      text: '[[A senior official]] told CNN that the files had been burned.',
      messageId: 'relayed',
    },
    {
      text: '[[Two officials at the ministry]] told the BBC that the talks had failed.',
      messageId: 'relayed',
    },
    {
      text: '[[A former clerk]] told the New York Times that the tender was fixed.',
      messageId: 'relayed',
    },
    {
      text: '[[A source in the harbour office]] told Reuters the ferry was sold.',
      messageId: 'relayed',
    },
  ],
  accepted: [
    { text: 'A senior official told CNN, which did not name him, that the files had been burned.' },
    { text: 'Ann Lee told CNN that the files had been burned.' },
    { text: 'A senior official said that the files had been burned.' },
    { text: 'CNN reported that the files had been burned.' },
    { text: 'The ministry told the BBC that the talks had failed.' },
    { text: 'CNN, citing an unnamed official, said the files had been burned.' },
  ],
  whenNotToUse:
    'Never switch it off: make it a warning where agencies are trusted to know their sources.',
};
