import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'stale'> = {
  flagged: [
    {
      text: '[[The dissident is now under police protection.]] The ferry was sold, CNN reported.',
      links: [
        { words: 'The dissident is now under police protection', date: '2029-02-02' },
        { words: 'The ferry was sold', outlet: 'CNN', date: '2031-05-04' },
      ],
      messageId: 'stale',
    },
    {
      text: '[[The yard currently holds two ferries.]] Ann Lee said it was sold.',
      links: [
        { words: 'The yard currently holds two ferries', date: '2028' },
        { words: 'Ann Lee said', date: '2031-05' },
      ],
      messageId: 'stale',
    },
    {
      text: 'Ann Lee said it was sold. [[The clerks are still in Norway.]]',
      links: [
        { words: 'The clerks are still in Norway', date: '2029-12' },
        { words: 'Ann Lee said', date: '2031-05-04' },
      ],
      messageId: 'stale',
    },
    {
      text: 'Ann Lee said it was sold. [[At present nobody guards the quay.]]',
      links: [
        { words: 'nobody guards the quay', date: '2030-01-01' },
        { words: 'Ann Lee said', date: '2031-05-04' },
      ],
      messageId: 'stale',
    },
    {
      text: 'Ann Lee said it was sold. [[The yard currently holds two ferries.]]',
      links: [
        { words: 'The yard currently holds two ferries', date: '2031-02-02' },
        { words: 'Ann Lee said', date: '2031-05-04' },
      ],
      terms: { staleAfterDays: 60 },
      messageId: 'stale',
    },
  ],
  accepted: [
    {
      text: 'The dissident was under police protection in 2029. The ferry was sold, CNN reported.',
      links: [
        { words: 'The dissident was under police protection', date: '2029-02-02' },
        { words: 'The ferry was sold', outlet: 'CNN', date: '2031-05-04' },
      ],
    },
    {
      text: 'The dissident is now under police protection. The ferry was sold, CNN reported.',
      links: [
        { words: 'The dissident is now under police protection', date: '2031-02-02' },
        { words: 'The ferry was sold', outlet: 'CNN', date: '2031-05-04' },
      ],
    },
    {
      text: 'The dissident is now under police protection.',
      links: [{ words: 'The dissident is now under police protection', date: '2029-02-02' }],
    },
    { text: 'The dissident is now under police protection.' },
    {
      text: 'The yard currently holds two ferries. Ann Lee said it was sold.',
      links: [
        { words: 'The yard currently holds two ferries', date: null },
        { words: 'Ann Lee said', date: '2031-05' },
      ],
    },
    {
      text: 'The yard held two ferries. Ann Lee said it was sold.',
      links: [
        { words: 'The yard held two ferries', date: '2028' },
        { words: 'Ann Lee said', date: '2031-05' },
      ],
    },
  ],
  whenNotToUse: 'In histories and anniversaries.',
};
