import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'bare'> = {
  flagged: [
    { text: '[[Sources]] said the talks had failed.', messageId: 'bare' },
    { text: 'The talks had failed, [[a source]] said.', messageId: 'bare' },
    {
      text: '[[Officials]] said the bridge would stay closed.',
      messageId: 'bare',
    },
    {
      text: 'The bridge would stay closed, according to [[officials]].',
      messageId: 'bare',
    },
    {
      text: '[[Several insiders]] said the board was split.',
      messageId: 'bare',
    },
  ],
  accepted: [
    { text: 'Sources told the Guardian that the talks had failed.' },
    { text: 'A French border official said the talks had failed.' },
    { text: 'Officials at the ministry said the bridge would stay closed.' },
    {
      text: 'Two harbour officials met the mayor. The officials said the bridge would stay closed.',
    },
    { text: 'A source in the mayor’s office said the talks had failed.' },
    { text: 'Ann Lee, an official, said the bridge would stay closed.' },
  ],
  whenNotToUse:
    'Never switch it off: make it a warning where local copy calls officials by no other name.',
};
