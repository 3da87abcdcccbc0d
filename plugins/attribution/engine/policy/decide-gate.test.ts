import { expect, it } from 'vitest';
import { makeFinding } from '../../../../tests/support/make';
import { decideGate } from './decide-gate';
import { defaultPolicy } from './presets';

const reportWith = (...findings: ReturnType<typeof makeFinding>[]) => ({
  findings,
  policyVersion: defaultPolicy.version,
});

it('allows a story without open errors', () => {
  const report = reportWith(makeFinding(), makeFinding({ severity: 'info' }));
  expect(decideGate(report, defaultPolicy)).toEqual({ outcome: 'allow' });
});

it('blocks on every open error, and names each', () => {
  const error = makeFinding({ severity: 'error' });
  expect(decideGate(reportWith(makeFinding(), error), defaultPolicy)).toEqual({
    outcome: 'block',
    blockedBy: [error],
  });
});

it('refuses to judge by a report that was made under another policy', () => {
  expect(() => decideGate(reportWith(), { version: 'of tomorrow' })).toThrow(RangeError);
});
