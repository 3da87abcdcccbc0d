import { expect, it } from 'vitest';
import { settledFlags } from './gone-flags';

const flag = (rule: string, fingerprint: string) => ({ rule, fingerprint });

it('counts a flag that was open and is gone', () => {
  const gone = flag('orphan-quote', 'a');
  const stays = flag('orphan-quote', 'b');
  expect(settledFlags([gone, stays], [stays], [])).toEqual([gone]);
});

it('counts none that somebody let stand', () => {
  const flagged = flag('orphan-quote', 'a');
  expect(settledFlags([flagged], [], [flagged])).toEqual([]);
});

it('counts none whose sentence was changed and is flagged anew', () => {
  const before = [flag('orphan-quote', 'a'), flag('orphan-quote', 'b')];
  const anew = flag('orphan-quote', 'c');
  expect(settledFlags(before, [anew], [])).toEqual([before[1]]);
  expect(settledFlags(before, [flag('stacked-hedge', 'd')], [])).toEqual(before);
});
