import { describe, expect, it } from 'vitest';
import { isoWeeksIn } from './iso-weeks';

const namesIn = (from: string, until: string): readonly string[] =>
  isoWeeksIn(new Date(from), new Date(until)).map(({ name }) => name);

describe('the weeks of a range', () => {
  it('begin on Monday, also where the range does not', () => {
    const [first, second] = isoWeeksIn(new Date('2026-04-01'), new Date('2026-04-07'));
    expect(first).toEqual({ name: '2026-W14', starts: new Date('2026-03-30') });
    expect(second).toEqual({ name: '2026-W15', starts: new Date('2026-04-06') });
  });

  it('end with the last that is touched', () => {
    expect(namesIn('2026-03-30', '2026-04-06')).toEqual(['2026-W14']);
    expect(namesIn('2026-04-05T23:59:59.999Z', '2026-04-06T00:00:00.001Z')).toEqual([
      '2026-W14',
      '2026-W15',
    ]);
  });

  it('are of the year that most of their days are in', () => {
    expect(namesIn('2025-12-28', '2026-01-05')).toEqual(['2025-W52', '2026-W01']);
    expect(namesIn('2026-12-31', '2027-01-05')).toEqual(['2026-W53', '2027-W01']);
    expect(namesIn('2024-12-30', '2024-12-31')).toEqual(['2025-W01']);
  });
});
