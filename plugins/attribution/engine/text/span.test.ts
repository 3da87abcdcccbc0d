import { describe, expect, it } from 'vitest';
import {
  around,
  contains,
  hull,
  overlaps,
  shift,
  spanAt,
  spanOf,
  spansBetween,
  trim,
} from './span';

describe('span', () => {
  it('refuses what is no span', () => {
    expect(() => spanOf(2, 1)).toThrow(RangeError);
    expect(() => spanOf(-1, 1)).toThrow(RangeError);
    expect(() => spanOf(0.5, 1)).toThrow(RangeError);
    expect(() => shift(spanOf(0, 1), -1)).toThrow(RangeError);
    expect(() => hull([])).toThrow(RangeError);
  });

  it('measures half-open', () => {
    expect(overlaps(spanOf(0, 2), spanOf(2, 3))).toBe(false);
    expect(overlaps(spanOf(0, 3), spanOf(2, 3))).toBe(true);
    expect(contains(spanOf(0, 3), spanOf(0, 3))).toBe(true);
    expect(hull([spanOf(4, 5), spanOf(1, 2)])).toEqual({ start: 1, end: 5 });
    expect(spanAt(3, 2)).toEqual({ start: 3, end: 5 });
    expect(spansBetween([0, 2, 5])).toEqual([spanOf(0, 2), spanOf(2, 5)]);
  });

  it('trims white space at the edges', () => {
    expect(trim(' ab ', spanOf(0, 4))).toEqual({ start: 1, end: 3 });
    expect(trim('   ', spanOf(0, 3))).toEqual({ start: 3, end: 3 });
    expect(around('abcdef', 3, 2)).toEqual({ before: 'bc', after: 'de' });
  });
});
