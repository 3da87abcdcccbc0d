import { describe, expect, it } from 'vitest';
import { makeFinding } from '../../../../../tests/support/make';
import type { Finding } from '../../../engine/findings/finding';
import type { LinkPlace } from '../../../engine/rules/link-places';
import { saysTheSame, type Said } from './says-the-same';

const linked = (state: 'ok' | 'lost'): LinkPlace =>
  state === 'ok'
    ? { linkId: 'link-1', state, span: { start: 0, end: 3 } }
    : { linkId: 'link-1', state, reason: 'absent', successor: null };

const said = (findings: readonly Finding[], state: 'ok' | 'lost' = 'ok'): Said => ({
  report: { findings, readBy: { by: 'models' } },
  links: [linked(state)],
});

describe('two verdicts on a story', () => {
  it('say the same while a flagged sentence grows', () => {
    const before = said([makeFinding({ quote: 'The harbour', fingerprint: 'a' })]);
    const after = said([makeFinding({ quote: 'The harbour is', fingerprint: 'b' })]);
    expect(saysTheSame(before, after)).toBe(true);
  });

  it.each([
    ['a flag has come', said([makeFinding(), makeFinding()])],
    ['a flag has gone', said([])],
    ['another rule flags', said([makeFinding({ rule: 'orphan-quote' })])],
    ['a flag weighs more', said([makeFinding({ severity: 'error' })])],
    ['a link is lost', said([makeFinding()], 'lost')],
  ])('do not where %s', (_what, after) => {
    expect(saysTheSame(said([makeFinding()]), after)).toBe(false);
  });
});
