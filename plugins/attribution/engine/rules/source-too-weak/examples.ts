import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'weak'> = {
  flagged: [
    {
      text: '[[Milan Kos bribed the inspectors, a senior official said.]]',
      links: [{ words: 'Milan Kos bribed the inspectors', strength: 'anonymous-described' }],
      messageId: 'weak',
    },
    {
      text: '[[Sources told CNN that Milan Kos bribed the inspectors.]]',
      links: [{ words: 'Milan Kos bribed the inspectors', strength: 'anonymous-bare' }],
      messageId: 'weak',
    },
    {
      text: '[[Milan Kos reportedly poisoned the dogs.]]',
      links: [{ words: 'Milan Kos reportedly poisoned the dogs', strength: 'hedged' }],
      messageId: 'weak',
    },
    {
      text: '[[Milan Kos has been arrested for fraud.]]',
      links: [{ words: 'Milan Kos has been arrested for fraud', strength: 'none' }],
      messageId: 'weak',
    },
    {
      text: '[[The port employs 4,000 people, sources said.]]',
      links: [{ words: 'The port employs 4,000 people', strength: 'anonymous-bare' }],
      terms: { leastStrength: { number: 'anonymous-described' } },
      messageId: 'weak',
    },
  ],
  accepted: [
    {
      text: 'Milan Kos bribed the inspectors, a senior official said.',
      links: [{ words: 'Milan Kos bribed the inspectors', strength: 'document' }],
    },
    {
      text: 'Milan Kos bribed the inspectors, Ann Lee said.',
      links: [{ words: 'Milan Kos bribed the inspectors', strength: 'named' }],
    },
    {
      text: 'Milan Kos bribed the inspectors, CNN reported.',
      links: [{ words: 'Milan Kos bribed the inspectors', strength: 'outlet' }],
    },
    {
      text: 'A senior official said the ferry was sold.',
      links: [{ words: 'the ferry was sold', strength: 'anonymous-described' }],
    },
    { text: 'Milan Kos bribed the inspectors, a senior official said.' },
    {
      text: 'Milan Kos bribed the inspectors, a senior official said.',
      links: [{ words: 'Milan Kos bribed the inspectors', strength: 'anonymous-described' }],
      terms: { leastStrength: { accusation: 'anonymous-described' } },
    },
    {
      text: 'Milan Kos bribed the inspectors, a senior official said.',
      links: [
        { words: 'Milan Kos bribed the inspectors', strength: 'anonymous-described' },
        { words: 'a senior official said', strength: 'document' },
      ],
    },
  ],
  whenNotToUse: 'Never switch it off: raise or lower what the policy asks for.',
};
