import type { RuleExamples } from '../examples';

const CLAIM = 'The files had been burned, Ann Lee said.';

export const examples: RuleExamples<'unlinked' | 'grave'> = {
  flagged: [
    { text: `[[${CLAIM}]]`, messageId: 'unlinked' },
    {
      text: '[[Prosecutors say Milan Kos bribed two inspectors.]]',
      messageId: 'grave',
    },
    { text: '[[“The files are gone,” said Ann Lee.]]', messageId: 'unlinked' },
    {
      text: `${CLAIM}\n[[The pier would stay closed, Bo Falk said.]]`,
      links: [{ words: CLAIM }],
      messageId: 'unlinked',
    },
  ],
  accepted: [
    { text: CLAIM, links: [{ words: CLAIM }] },
    { text: CLAIM, links: [{ words: 'The files had been burned' }] },
    { text: `${CLAIM} She said the pier was safe.`, links: [{ words: CLAIM }] },
    {
      text: `${CLAIM} The pier was safe, Lee said.`,
      links: [{ words: CLAIM }],
    },
    { text: 'But the job is not as easy as it seems.' },
    { text: 'Milan Kos bribed two harbour inspectors.' },
    { text: 'Did Ann Lee say so?' },
  ],
  whenNotToUse: 'Before a newsroom keeps records: it would flag every attributed sentence.',
};
