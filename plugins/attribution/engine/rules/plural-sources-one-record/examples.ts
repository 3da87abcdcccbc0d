import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'plural'> = {
  flagged: [
    {
      text: '[[Senior sources in Velden]] said the ferry was sold.',
      links: [{ words: 'the ferry was sold', strength: 'anonymous-described' }],
      messageId: 'plural',
    },
    {
      text: '[[Two officials at the ministry]] said the talks had failed.',
      links: [{ words: 'the talks had failed', strength: 'anonymous-described' }],
      messageId: 'plural',
    },
    {
      text: '[[Sources]] said the talks had failed.',
      links: [{ words: 'the talks had failed', strength: 'anonymous-bare' }],
      messageId: 'plural',
    },
    {
      text: 'The talks had failed, [[people close to the minister]] said.',
      links: [{ words: 'The talks had failed', strength: 'anonymous-described' }],
      messageId: 'plural',
    },
  ],
  accepted: [
    {
      text: 'A source in Velden said the ferry was sold.',
      links: [{ words: 'the ferry was sold', strength: 'anonymous-described' }],
    },
    {
      text: 'Two officials at the ministry said the talks had failed.',
      links: [
        { words: 'the talks had failed', strength: 'anonymous-described' },
        { words: 'Two officials at the ministry', strength: 'anonymous-described' },
      ],
    },
    { text: 'Two officials at the ministry said the talks had failed.' },
    {
      text: 'Ann Lee said the talks had failed.',
      links: [{ words: 'the talks had failed', person: 'Ann Lee', strength: 'named' }],
    },
    {
      text: 'The ministry said the talks had failed.',
      links: [{ words: 'the talks had failed', strength: 'named' }],
    },
    {
      text: 'One of the officials at the ministry said the talks had failed.',
      links: [{ words: 'the talks had failed', strength: 'anonymous-described' }],
    },
  ],
  whenNotToUse: 'Where one record is kept for a group that was met together.',
};
