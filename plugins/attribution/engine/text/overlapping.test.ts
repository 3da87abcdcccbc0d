import { describe, expect, it } from 'vitest';
import { mergeSpans, overlapping } from './overlapping';
import { spanOf } from './span';

const items = [spanOf(0, 3), spanOf(5, 8), spanOf(8, 9), spanOf(12, 15)].map((span) => ({ span }));

describe('overlapping', () => {
  it.each([
    { span: spanOf(6, 7), range: { first: 1, end: 2 } },
    { span: spanOf(2, 13), range: { first: 0, end: 4 } },
    { span: spanOf(3, 5), range: { first: 1, end: 1 } },
    { span: spanOf(20, 21), range: { first: 4, end: 4 } },
  ])('finds $range for $span', ({ span, range }) => {
    expect(overlapping(items, span)).toEqual(range);
  });
});

describe('mergeSpans', () => {
  it('joins what touches and sorts the rest', () => {
    expect(mergeSpans([spanOf(8, 9), spanOf(0, 3), spanOf(2, 4), spanOf(4, 6)])).toEqual([
      spanOf(0, 6),
      spanOf(8, 9),
    ]);
  });
});
