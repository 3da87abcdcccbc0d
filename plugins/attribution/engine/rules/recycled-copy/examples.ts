import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'copied'> = {
  flagged: [
    {
      text: '[[The ferry that linked the islands since 1911 was sold to a]] yard in Norway, the port said.',
      links: [
        {
          words: 'The ferry that linked the islands',
          excerpts: [
            'The ferry that linked the islands since 1911 was sold to a yard in Norway on Monday.',
          ],
        },
      ],
      messageId: 'copied',
    },
    {
      text: '[[Nobody on the council had read the contract before it was signed]] in May, Ann Lee said.',
      links: [
        {
          words: 'Nobody on the council',
          excerpts: ['Nobody on the council had read the contract before it was signed in May.'],
        },
      ],
      messageId: 'copied',
    },
    {
      text: '[[Two clerks carried the papers out of the harbour office in the]] night, CNN reported.',
      links: [
        {
          words: 'Two clerks',
          outlet: 'CNN',
          excerpts: ['Two clerks carried the papers out of the harbour office in the night.'],
        },
      ],
      messageId: 'copied',
    },
    {
      text: 'The gulls came back. [[A fire destroyed the depot in the early hours of Sunday and]] left 34 trams in ruins.',
      links: [
        {
          words: 'A fire destroyed the depot',
          excerpts: [
            'A fire destroyed the depot in the early hours of Sunday and left 34 trams in ruins.',
          ],
        },
      ],
      messageId: 'copied',
    },
  ],
  accepted: [
    {
      text: '“The ferry that linked the islands since 1911 was sold to a yard in Norway,” the port said.',
      links: [
        {
          words: 'The ferry that linked the islands',
          excerpts: ['The ferry that linked the islands since 1911 was sold to a yard in Norway.'],
        },
      ],
    },
    {
      text: 'The ferry of the islands went to a Norwegian yard, the port said.',
      links: [
        {
          words: 'The ferry of the islands',
          excerpts: ['The ferry that linked the islands since 1911 was sold to a yard in Norway.'],
        },
      ],
    },
    {
      text: 'The ferry was sold, the port said.',
      links: [{ words: 'The ferry was sold', excerpts: ['The ferry was sold.'] }],
    },
    {
      text: 'Nobody on the council had read the contract before it was signed in May, Ann Lee said.',
    },
    {
      text: 'Nobody on the council had read the contract before it was signed in May, Ann Lee said.',
      links: [{ words: 'Nobody on the council' }],
    },
    {
      text: 'Nobody on the council had read the contract before it was signed in May, Ann Lee said.',
      links: [{ words: 'Nobody on the council', excerpts: ['The council signed.'] }],
    },
  ],
  whenNotToUse: 'On a desk that prints agency copy under its credit.',
};
