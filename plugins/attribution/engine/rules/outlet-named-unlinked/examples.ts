import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'unlinked'> = {
  flagged: [
    {
      text: 'Milan Kos told [[CNN]] that the files had been burned.',
      messageId: 'unlinked',
    },
    {
      text: 'The files had been burned, according to [[Reuters]].',
      messageId: 'unlinked',
    },
    {
      text: 'The files had been burned, the [[Guardian]] reported.',
      messageId: 'unlinked',
    },
    {
      text: 'The files had been burned, a report in [[CNN]] said.',
      messageId: 'unlinked',
    },
  ],
  accepted: [
    { text: 'Milan Kos said that the files had been burned.' },
    { text: 'The BBC has two studios on the pier.' },
    { text: 'Milan Kos bought shares of the New York Times.' },
    { text: 'CNN will move its office to Lund.' },
    { text: 'The report said the files had been burned.' },
    { text: 'Milan Kos reads the Guardian on the ferry.' },
  ],
  whenNotToUse: 'Where stories only sum up the day’s press and link it in the text.',
};
