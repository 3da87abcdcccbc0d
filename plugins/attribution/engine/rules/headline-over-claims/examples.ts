import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'hotter'> = {
  flagged: [
    {
      text: 'The harbour ferry was sold to Norway in May, CNN reported.',
      headline: '[[Harbour ferry sold to Norway]]',
      messageId: 'hotter',
    },
    {
      text: 'Rain fell on Monday.\nA senior official said the tender files were burned in March.',
      headline: '[[Tender files burned in harbour office]]',
      messageId: 'hotter',
    },
    {
      text: 'Two clerks of the harbour office are said to have crossed the border by night.',
      headline: '[[Harbour clerks cross border by night]]',
      messageId: 'hotter',
    },
    {
      text: 'Two officials at the ministry told the BBC that peace talks with Karsk had collapsed.',
      headline: '[[Peace talks with Karsk collapse]]',
      messageId: 'hotter',
    },
  ],
  accepted: [
    {
      text: 'The harbour ferry was sold to Norway in May, CNN reported.',
      headline: 'Harbour ferry sold to Norway, CNN reports',
    },
    {
      text: 'The harbour ferry was sold to Norway in May, Ann Lee said.',
      headline: 'Harbour ferry sold to Norway',
    },
    {
      text: 'The harbour ferry was sold to Norway in May, CNN reported. The port’s register shows that the harbour ferry was sold to Norway.',
      headline: 'Harbour ferry sold to Norway',
    },
    {
      text: 'Gulls came back to the quay, CNN reported.',
      headline: 'Harbour ferry sold to Norway',
    },
    {
      text: 'The harbour ferry was sold to Norway in May, CNN reported.',
      headline: 'Was the harbour ferry sold to Norway?',
    },
    {
      text: 'The harbour ferry was sold to Norway in May.',
      headline: 'Harbour ferry sold to Norway',
    },
  ],
  whenNotToUse: 'Where headlines are written by the page’s editors under rules of their own.',
};
