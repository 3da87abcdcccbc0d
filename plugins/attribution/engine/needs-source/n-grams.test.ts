import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NGRAM_SLOTS, nGramScore, nGramsOf } from './n-grams';

describe('n-grams', () => {
  it('are the same in whatever case a statement stands', () => {
    expect(nGramsOf('The Ferry sank.')).toEqual(nGramsOf('the ferry sank.'));
    expect(nGramsOf('The ferry sank.')).not.toEqual(nGramsOf('Sank the ferry.'));
  });

  it('are slots of the table, each once, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const slots = nGramsOf(text);
        expect(new Set(slots).size).toBe(slots.length);
        for (const slot of slots) {
          expect(slot).toBeGreaterThanOrEqual(0);
          expect(slot).toBeLessThan(NGRAM_SLOTS);
        }
      }),
    );
  });

  it('score nothing where there is nothing', () => {
    expect(nGramScore(new Float32Array(NGRAM_SLOTS).fill(1), nGramsOf(''))).toBe(0);
  });
});
