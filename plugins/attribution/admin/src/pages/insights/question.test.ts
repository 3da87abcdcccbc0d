import { describe, expect, it } from 'vitest';
import { lastWeeks, paramsOf, questionIn } from './question';

/** A Wednesday. */
const NOW = new Date('2026-04-08T10:00:00.000Z');

const asked = (address: string) => questionIn(new URLSearchParams(address), NOW);

describe('what the address of the insights asks', () => {
  it('is thirteen weeks up to today, where it asks nothing', () => {
    expect(asked('')).toEqual({
      from: '2026-01-12',
      to: '2026-04-08',
      section: null,
      by: 'week',
      view: 'charts',
    });
  });

  it('is kept whole by the address it makes', () => {
    const question = asked('from=2026-01-01&to=2026-02-01&section=Harbour&by=section&view=tables');
    expect(asked(new URLSearchParams(paramsOf(question)).toString())).toEqual(question);
    expect(question).toMatchObject({ from: '2026-01-01', section: 'Harbour', by: 'section' });
  });

  it.each([
    'from=2026-02-01&to=2026-01-01',
    'from=soon&to=2026-01-01',
    'from=2026-13-01&to=2027-01-01',
  ])('is as usual where %s makes no sense', (address) => {
    expect(asked(address)).toEqual(asked(''));
  });

  it('begins on a Monday', () => {
    expect(lastWeeks(1, NOW)).toEqual({ from: '2026-04-06', to: '2026-04-08' });
    expect(lastWeeks(1, new Date('2026-04-12T23:00:00Z')).from).toBe('2026-04-06');
  });
});
