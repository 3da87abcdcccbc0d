import { expect, it } from 'vitest';
import { commitmentOf } from './commitment';

it.each([
  ['said', 'neutral'],
  ['expects', 'neutral'],
  ['told reporters', 'neutral'],
  ['has confirmed', 'vouching'],
  ['unearthed', 'vouching'],
  ['admission', 'vouching'],
  ['claims', 'distancing'],
  ['insinuated', 'distancing'],
  ['rumours', 'distancing'],
  ['reportedly', 'hearsay'],
  ['are now said to have', 'hearsay'],
  ['is widely believed', 'hearsay'],
  ['is believed by', 'neutral'],
])('“%s” is %s', (cue, commitment) => {
  expect(commitmentOf(cue)).toBe(commitment);
});
