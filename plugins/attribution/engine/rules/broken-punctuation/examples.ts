import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'lost-space' | 'stray'> = {
  flagged: [
    {
      text: 'The ferry left [[Velden.The]] crew stayed.',
      fixed: 'The ferry left Velden. The crew stayed.',
      messageId: 'lost-space',
    },
    {
      text: 'The man known as “the chef[[”.]] is in Lund.',
      fixed: 'The man known as “the chef” is in Lund.',
      messageId: 'stray',
    },
    {
      text: 'The ferry [[,]]which left at noon, is late.',
      fixed: 'The ferry, which left at noon, is late.',
      messageId: 'stray',
    },
    {
      text: 'The ferry left at noon[[,,]] and is late.',
      fixed: 'The ferry left at noon, and is late.',
      messageId: 'stray',
    },
  ],
  accepted: [
    { text: 'The ferry left Velden. The crew stayed.' },
    { text: 'The man known as “the chef” is in Lund.' },
    { text: 'See example.org for the contract.' },
    { text: 'The U.S.Treasury building stood empty.' },
    { text: 'The ferry cost 4,000 crowns.' },
    { text: '“The ferry is late,” the sign said.' },
  ],
  whenNotToUse: 'Where copy is corrected by another tool before it comes here.',
};
