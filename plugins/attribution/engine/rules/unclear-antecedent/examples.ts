import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'unclear'> = {
  flagged: [
    {
      text: 'The ferry was sold. [[The report]] said the contract was void.',
      messageId: 'unclear',
    },
    { text: 'The contract was void, according to [[the study]].', messageId: 'unclear' },
    {
      text: 'The museum opened a new wing. [[The document]] says the roof was never paid.',
      messageId: 'unclear',
    },
    {
      text: 'An audit report came out in May.\nThe ferry left.\nThe crew stayed.\nThe gulls came back.\nThe quay was empty.\n[[The report]] said the contract was void.',
      messageId: 'unclear',
    },
  ],
  accepted: [
    {
      text: 'A report of the harbour office came out in May. The report said the contract was void.',
    },
    { text: 'According to the port’s audit report, the contract was void.' },
    { text: 'The study by the University of Lund found that the contract was void.' },
    { text: 'A study in Nature came out in May. The study found that gulls sleep at noon.' },
    { text: 'The report came out in May.' },
    { text: 'Ann Lee said the contract was void.' },
  ],
  whenNotToUse: 'In a story about one paper alone.',
};
