import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'collective'> = {
  flagged: [
    { text: '[[Legal experts]] say the sale was rushed.', messageId: 'collective' },
    { text: '[[Economists]] said the sale was too cheap.', messageId: 'collective' },
    { text: '[[Many fans]] say the sale was rushed.', messageId: 'collective' },
    { text: '[[Critics]] say the sale was rushed.', messageId: 'collective' },
    { text: 'The sale was rushed, [[many experts]] said.', messageId: 'collective' },
    { text: '[[Observers]] said the count was slow.', messageId: 'collective' },
    {
      text: 'The papers feed [[Western suspicions]] that the office was bought.',
      messageId: 'collective',
    },
  ],
  accepted: [
    { text: 'Two experts said the sale was rushed.' },
    { text: 'Her critics said the sale was rushed.' },
    { text: 'The researchers said the sample was small.' },
    { text: 'Economists polled by the Kestrel Bank said the sale was too cheap.' },
    { text: 'Ann Lee, a critic of the sale, said it was rushed.' },
    { text: 'Three experts at the harbour institute said the sale was rushed.' },
    { text: 'Critics of the sale met at noon.' },
    { text: 'Observers from the Kestrel Union said the count was slow.' },
    { text: 'The mayor answered his critics.' },
    { text: 'The report says the sale was rushed.' },
  ],
  whenNotToUse: 'In columns that sum up a long debate.',
};
