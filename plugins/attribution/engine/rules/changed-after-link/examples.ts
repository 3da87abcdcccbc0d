import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'changed'> = {
  flagged: [
    {
      text: '[[Fifteen people died in the fire.]]',
      links: [{ words: 'Five people died in the fire.', lost: true }],
      messageId: 'changed',
    },
    {
      text: '[[The ferry was not sold in May.]]',
      links: [{ words: 'The ferry was sold in May.', lost: true }],
      messageId: 'changed',
    },
    {
      text: '[[Milan Kos signed the contract in Lund.]]',
      links: [{ words: 'Anton Kos signed the contract in Lund.', lost: true }],
      messageId: 'changed',
    },
    {
      text: 'The gulls came back. [[The ferry cost 400 crowns in May.]]',
      links: [{ words: 'The ferry cost 300 crowns in May.', lost: true }],
      messageId: 'changed',
    },
  ],
  accepted: [
    { text: 'Five people died in the fire.', links: [{ words: 'Five people died in the fire.' }] },
    {
      text: 'The gulls came back.',
      links: [{ words: 'Five people died in the fire.', lost: true }],
    },
    { text: 'Fifteen people died in the fire.' },
    {
      text: 'Five people had died in the great fire.',
      links: [{ words: 'Five people died in the fire.', lost: true }],
    },
    { text: 'The ferry was sold in May.', links: [{ words: 'The ferry was sold in May' }] },
    { text: 'The gulls slept on the quay.', links: [{ words: 'The gulls', role: 'background' }] },
  ],
  whenNotToUse: 'Never switch it off.',
};
