import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'hearsay'> = {
  flagged: [
    {
      text: 'Two of the clerks [[are now said to have]] crossed the border by night.',
      messageId: 'hearsay',
    },
    {
      text: 'The director [[is believed to be]] in Lund.',
      messageId: 'hearsay',
    },
    {
      text: '[[It is understood that]] the board will meet again.',
      messageId: 'hearsay',
    },
    {
      text: 'The cargo [[was rumoured to have]] come from Odesa.',
      messageId: 'hearsay',
    },
    { text: 'The director [[was widely reported to have]] left.', messageId: 'hearsay' },
    { text: '[[It has long been said that]] the bank was empty.', messageId: 'hearsay' },
    { text: 'The director [[isn’t believed to have]] left.', messageId: 'hearsay' },
    { text: 'The clerks [[are claimed to be]] in Lund.', messageId: 'hearsay' },
    { text: 'The crew, [[it is believed]], abandoned the ship.', messageId: 'hearsay' },
    { text: '[[They’re believed to have]] left.', messageId: 'hearsay' },
  ],
  accepted: [
    { text: 'Ann Lee said two of the clerks had crossed the border by night.' },
    {
      text: 'The director is believed by detectives to have left the country.',
    },
    { text: 'Ann Lee said the director was believed to be in Lund.' },
    { text: '“He is said to have left,” Ann Lee told the council.' },
    { text: 'The theft was reported to the harbour master.' },
    { text: 'She was said yes to by the whole committee.' },
    { text: 'He is alleged to have taken the cash box.' },
    { text: 'The prize was claimed by Ann Lee.' },
    { text: 'The crew abandoned the ship, Ann Lee believes.' },
  ],
  whenNotToUse: 'Where common knowledge is reported: history and science pages.',
};
