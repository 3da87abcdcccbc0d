import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'single' | 'few'> = {
  flagged: [
    {
      text: '[[Milan Kos bribed the inspectors, CNN reported.]]',
      links: [{ words: 'Milan Kos bribed the inspectors', outlet: 'CNN', strength: 'outlet' }],
      messageId: 'single',
    },
    {
      text: '[[Milan Kos told CNN that the mayor bribed the inspectors.]]',
      links: [{ words: 'the mayor bribed the inspectors', outlet: 'CNN', strength: 'relayed' }],
      messageId: 'single',
    },
    {
      text: '[[Milan Kos bribed the inspectors, CNN reported.]]',
      links: [
        { words: 'Milan Kos bribed the inspectors', outlet: 'CNN', strength: 'outlet' },
        { words: 'CNN reported', outlet: 'CNN', strength: 'outlet' },
      ],
      messageId: 'single',
    },
    {
      text: '[[Milan Kos bribed the inspectors, a senior official said.]]',
      links: [
        {
          words: 'Milan Kos bribed the inspectors',
          person: 'Official A',
          strength: 'anonymous-described',
        },
      ],
      messageId: 'single',
    },
    {
      text: '[[Milan Kos bribed the inspectors, CNN reported.]]',
      links: [
        {
          words: 'Milan Kos bribed the inspectors',
          outlet: 'CNN',
          strength: 'outlet',
          origins: ['the-leak'],
        },
        { words: 'CNN reported', outlet: 'BBC', strength: 'outlet', origins: ['the-leak'] },
      ],
      messageId: 'single',
    },
    {
      text: '[[Milan Kos bribed the inspectors, CNN reported.]]',
      links: [
        { words: 'Milan Kos bribed the inspectors', outlet: 'CNN', strength: 'outlet' },
        { words: 'CNN reported', outlet: 'BBC', strength: 'outlet' },
      ],
      terms: { leastOrigins: { accusation: 3 } },
      messageId: 'few',
    },
  ],
  accepted: [
    {
      text: 'Milan Kos bribed the inspectors, CNN reported.',
      links: [
        { words: 'Milan Kos bribed the inspectors', outlet: 'CNN', strength: 'outlet' },
        { words: 'CNN reported', outlet: 'BBC', strength: 'outlet' },
      ],
    },
    {
      text: 'Milan Kos bribed the inspectors, the court papers show.',
      links: [{ words: 'Milan Kos bribed the inspectors', strength: 'document' }],
    },
    {
      text: 'Milan Kos bribed the inspectors, Ann Lee said.',
      links: [{ words: 'Milan Kos bribed the inspectors', person: 'Ann Lee', strength: 'named' }],
    },
    {
      text: 'The ferry was sold, CNN reported.',
      links: [{ words: 'The ferry was sold', outlet: 'CNN', strength: 'outlet' }],
    },
    { text: 'Milan Kos bribed the inspectors, CNN reported.' },
    {
      text: 'Milan Kos bribed the inspectors, CNN reported.',
      links: [{ words: 'Milan Kos bribed the inspectors', outlet: 'CNN', strength: 'outlet' }],
      terms: { leastOrigins: { accusation: 1 } },
    },
    {
      text: 'Milan Kos bribed the inspectors, CNN reported.',
      links: [
        {
          words: 'Milan Kos bribed the inspectors',
          outlet: 'CNN',
          strength: 'outlet',
          role: 'background',
        },
      ],
    },
  ],
  whenNotToUse: 'Where the newsroom’s policy lets one named outlet stand for a grave claim.',
};
