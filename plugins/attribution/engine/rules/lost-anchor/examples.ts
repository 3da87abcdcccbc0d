import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'lost'> = {
  flagged: [
    {
      text: '[[The gulls came back.]]',
      links: [{ words: 'The ferry was sold in May.', lost: true }],
      messageId: 'lost',
    },
    {
      text: '[[Ann Lee left.]] The gulls came back.',
      links: [{ words: 'The tender was void', lost: true }],
      messageId: 'lost',
    },
    {
      text: '[[The sun rose over the quay.]]',
      links: [{ words: 'A clerk burned the files', lost: true }],
      messageId: 'lost',
    },
    {
      text: '[[It rained all night.]]',
      links: [{ words: 'Nobody was asked about the ferry', lost: true }],
      messageId: 'lost',
    },
  ],
  accepted: [
    { text: 'The ferry was sold in May.', links: [{ words: 'The ferry was sold in May' }] },
    { text: 'The gulls came back.' },
    { text: 'Ann Lee said the ferry was sold.', links: [{ words: 'the ferry was sold' }] },
    {
      text: 'Nine people died in the fire.',
      links: [{ words: 'Five people died in the fire.', lost: true }],
    },
    {
      text: 'The ferry was not sold in May.',
      links: [{ words: 'The ferry was sold in May.', lost: true }],
    },
    { text: 'The gulls came back.', links: [{ words: 'The gulls' }] },
  ],
  whenNotToUse: 'Where links are tidied by a librarian after publication.',
};
