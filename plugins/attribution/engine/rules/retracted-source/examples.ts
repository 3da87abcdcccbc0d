import type { RuleExamples } from '../examples';

const CLAIM = 'The reservoir is safe to drink from';

export const examples: RuleExamples<'retracted' | 'disputed' | 'origin'> = {
  flagged: [
    {
      text: `[[${CLAIM}]], the Wexcombe Herald reported.`,
      links: [{ words: CLAIM, outlet: 'Wexcombe Herald', status: 'retracted' }],
      messageId: 'retracted',
    },
    {
      text: `[[${CLAIM}]], the Wexcombe Herald reported.`,
      links: [{ words: CLAIM, outlet: 'Wexcombe Herald', status: 'disputed' }],
      messageId: 'disputed',
    },
    {
      text: '“[[We never tested it]],” said Ola Brenner.',
      links: [
        {
          words: 'We never tested it',
          person: 'Ola Brenner',
          status: 'retracted',
        },
      ],
      messageId: 'retracted',
    },
    {
      text: 'The pier opened in May. [[Nine workers were hurt.]]',
      links: [{ words: 'Nine workers were hurt.', status: 'disputed' }],
      messageId: 'disputed',
    },
    {
      text: `[[${CLAIM}]], the Wexcombe Herald reported.`,
      links: [{ words: CLAIM, outlet: 'Wexcombe Herald', withdrawn: ['Lab report'] }],
      messageId: 'origin',
    },
  ],
  accepted: [
    { text: `${CLAIM}, the Wexcombe Herald reported.` },
    { text: `${CLAIM}.`, links: [{ words: CLAIM, status: 'active' }] },
    { text: `${CLAIM}.`, links: [{ words: CLAIM, status: 'corrected' }] },
    { text: `${CLAIM}.`, links: [{ words: CLAIM, status: 'superseded' }] },
    { text: 'The Wexcombe Herald has since withdrawn its report.' },
    {
      text: `${CLAIM}.`,
      links: [{ words: 'words that are gone', status: 'retracted', lost: true }],
    },
  ],
  whenNotToUse: 'Never switch it off: make it a warning where records are not yet kept up to date.',
};
