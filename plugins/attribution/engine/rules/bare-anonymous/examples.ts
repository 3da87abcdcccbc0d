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
    { text: '[[Sources]] told the Guardian that the talks had failed.', messageId: 'bare' },
    { text: '[[An insider]] told the Daily Mail the board was split.', messageId: 'bare' },
    { text: '[[One source]] told The Times the board was split.', messageId: 'bare' },
    { text: '[[Anonymous sources]] said the talks had failed.', messageId: 'bare' },
    { text: '[[Unnamed officials]] have confirmed the merger.', messageId: 'bare' },
    { text: '[[People familiar with the matter]] said the merger was off.', messageId: 'bare' },
    { text: 'The merger was off, [[a person familiar]] said.', messageId: 'bare' },
  ],
  accepted: [
    { text: 'A French border official said the talks had failed.' },
    { text: 'Officials want the bridge closed before winter.' },
    { text: 'Officials at the ministry said the bridge would stay closed.' },
    {
      text: 'Two harbour officials met the mayor. The officials said the bridge would stay closed.',
    },
    { text: 'A source in the mayor’s office said the talks had failed.' },
    { text: 'Ann Lee, an official, said the bridge would stay closed.' },
    { text: 'Police sources said the gate was shut.' },
    { text: 'A person close to the talks said the merger was off.' },
    { text: 'Senior sources in Crimea said the gate was shut.' },
    { text: 'Two NATO officials told CNN the gate was shut.' },
  ],
  whenNotToUse:
    'Never switch it off: make it a warning where local copy calls officials by no other name.',
};
