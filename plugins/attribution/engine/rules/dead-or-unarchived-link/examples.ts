import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'unarchived'> = {
  flagged: [
    {
      text: '[[The ferry was sold]], CNN reported.',
      links: [{ words: 'The ferry was sold', outlet: 'CNN', address: 'live' }],
      messageId: 'unarchived',
    },
    {
      text: 'Ann Lee said [[the tender was void]].',
      links: [{ words: 'the tender was void', address: 'live' }],
      messageId: 'unarchived',
    },
    {
      text: '[[The register]] shows the price.',
      links: [{ words: 'The register', address: 'live' }],
      messageId: 'unarchived',
    },
    {
      text: '“[[We never tested it]],” said Ola Brenner.',
      links: [{ words: 'We never tested it', address: 'live' }],
      messageId: 'unarchived',
    },
  ],
  accepted: [
    {
      text: 'The ferry was sold, CNN reported.',
      links: [{ words: 'The ferry was sold', outlet: 'CNN', address: 'archived' }],
    },
    {
      text: 'The ferry was sold, the port said.',
      links: [{ words: 'The ferry was sold', address: 'none' }],
    },
    { text: 'The ferry was sold, CNN reported.' },
    { text: 'Ann Lee said the ferry was sold.', links: [{ words: 'the ferry was sold' }] },
    {
      text: 'Ann Lee said the ferry was sold.',
      links: [{ words: 'the ferry was sold', address: 'live', role: 'background' }],
    },
    {
      text: 'Ann Lee said the ferry was sold.',
      links: [{ words: 'the ferry was sold', address: 'live', role: 'response' }],
    },
  ],
  whenNotToUse: 'Where an archive is filled by a machine every night.',
};
