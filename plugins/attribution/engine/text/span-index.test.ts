import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, spanAt, type Span } from './span';
import { spanIndex } from './span-index';

const arbitrarySpan = fc
  .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 900 }))
  .map(([start, length]) => spanAt(start, length));
const arbitraryItems = fc.array(
  fc.record({ name: fc.string(), spans: fc.array(arbitrarySpan, { maxLength: 4 }) }),
);

describe('spanIndex', () => {
  it('finds what a look at every item finds, in the same order', () => {
    fc.assert(
      fc.property(arbitraryItems, arbitrarySpan, (items, span) => {
        const wanted = items.filter(({ spans }) => spans.some((own: Span) => overlaps(own, span)));
        expect(spanIndex(items, ({ spans }) => spans)(span)).toEqual(wanted);
      }),
    );
  });
});
