import type { RuleExamples } from '../examples';

export const examples: RuleExamples<'unattributed'> = {
  flagged: [
    { text: '[[Four in ten]] of the shops on the quay have closed.', messageId: 'unattributed' },
    { text: '[[Four sailors]] were killed off Lund.', messageId: 'unattributed' },
    { text: 'The bridge carries about [[4,000 people]] a day.', messageId: 'unattributed' },
    {
      text: 'The port has hired [[hundreds of strike-breakers]] since May.',
      messageId: 'unattributed',
    },
    {
      text: 'The tunnel will cost [[$340 million]].',
      messageId: 'unattributed',
    },
    {
      text: 'Rents in the old town rose by [[14%]].',
      messageId: 'unattributed',
    },
    {
      text: '[[Many of those]] who left the town were nurses.',
      messageId: 'unattributed',
    },
    {
      text: 'The ferry carried [[212 passengers]] to the island.',
      messageId: 'unattributed',
    },
    {
      text: 'The harbour board said the tunnel was late. It takes [[4,000 lorries]] off the streets.',
      fixed:
        'The harbour board said the tunnel was late. It takes 4,000 lorries off the streets, the harbour board said.',
      terms: { window: 'sentence' },
      messageId: 'unattributed',
    },
  ],
  accepted: [
    { text: 'The port has hired hundreds of strike-breakers, Ann Lee said.' },
    {
      text: 'According to the harbour board, the tunnel will cost $340 million.',
    },
    { text: 'The harbour board said the tunnel was late. It takes 4,000 lorries off the streets.' },
    { text: 'The tunnel opens on 14 May 2031 at 10 a.m.' },
    { text: 'Milan Kos, 49, has worked on the pier for 30 years.' },
    { text: 'The ferry leaves from Gate 12 on Route 66.' },
    { text: 'Did the ferry carry 212 passengers?' },
    { text: 'We counted 212 passengers.' },
    { text: 'Ann Lee vowed to build 400 homes on the pier.' },
    { text: 'The G20 meets in Lund in 2031.' },
  ],
  whenNotToUse:
    'On pages whose figures come from one dataset that is named once: results, prices, weather.',
};
