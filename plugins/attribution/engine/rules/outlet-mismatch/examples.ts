import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'mismatch'> = {
  flagged: [
    {
      text: 'Ann Lee told [[CNN]] that the ferry was sold.',
      links: [{ words: 'Ann Lee told CNN that the ferry was sold', outlet: 'BBC' }],
      messageId: 'mismatch',
    },
    {
      text: 'The ferry was sold, the [[BBC]] reported.',
      links: [{ words: 'The ferry was sold', outlet: 'CNN' }],
      messageId: 'mismatch',
    },
    {
      text: 'A report in [[CNN]] said the ferry was sold.',
      links: [{ words: 'the ferry was sold', outlet: 'Reuters' }],
      messageId: 'mismatch',
    },
    {
      text: 'Milan Kos told [[Reuters]] that the tender was void.',
      links: [{ words: 'the tender was void', outlet: 'CNN' }],
      messageId: 'mismatch',
    },
  ],
  accepted: [
    {
      text: 'Ann Lee told CNN that the ferry was sold.',
      links: [{ words: 'Ann Lee told CNN that the ferry was sold', outlet: 'CNN' }],
    },
    {
      text: 'The ferry was sold, the BBC reported.',
      links: [{ words: 'The ferry was sold', outlet: 'BBC News' }],
    },
    {
      text: 'Ann Lee said the ferry was sold.',
      links: [{ words: 'the ferry was sold', outlet: 'BBC' }],
    },
    { text: 'Ann Lee told CNN that the ferry was sold.', links: [{ words: 'the ferry was sold' }] },
    { text: 'Ann Lee told CNN that the ferry was sold.' },
    {
      text: 'CNN opened an office in Lund. Ann Lee said the ferry was sold.',
      links: [{ words: 'the ferry was sold', outlet: 'BBC' }],
    },
  ],
  whenNotToUse: 'Never switch it off: it is a mistake in the copy or in the link.',
};
