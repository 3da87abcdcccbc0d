import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'fragment'> = {
  flagged: [
    { text: 'Kos, who is on the [[‘wanted list’]], left for Norway.', messageId: 'fragment' },
    { text: 'The [[“experts”]] met again on the quay.', messageId: 'fragment' },
    { text: 'The office has its own [[“private”]] entrance.', messageId: 'fragment' },
    { text: 'The town’s [[“green belt”]] is a car park.', messageId: 'fragment' },
  ],
  accepted: [
    { text: 'Ann Lee said the sale was “a shame”.' },
    { text: 'The brothers nicknamed him “the banker”.' },
    { text: 'The film “Red Oars” opens on Friday.' },
    { text: 'The mayor called it “nonsense”.' },
    { text: 'The office has its own private entrance.' },
    { text: '“Never,” said Ann Lee.' },
  ],
  whenNotToUse: 'In reviews and columns, where irony is the point.',
};
