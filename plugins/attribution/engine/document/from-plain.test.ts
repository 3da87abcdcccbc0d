import { describe, expect, it } from 'vitest';
import { kindsAndWords, expectExactMap } from '../../../../tests/support/exact-map';
import { fromPlain, fromPlainFile } from './from-plain';

describe('fromPlain', () => {
  it('makes a block of each line', () => {
    const source = '\uFEFFA headline\r\n\r\n  One. \nTwo.';
    const story = fromPlainFile('body', source);
    expect(kindsAndWords(story)).toEqual([
      ['headline', 'A headline'],
      ['paragraph', 'One.'],
      ['paragraph', 'Two.'],
    ]);
    expectExactMap(story, () => source);
  });

  it('takes a first line that ends with a stop for copy', () => {
    expect(kindsAndWords(fromPlainFile('body', 'He said “no.”\nB'))[0]?.[0]).toBe('paragraph');
  });

  it('keeps the role of its field', () => {
    expect(kindsAndWords(fromPlain('dek', 'Words', 'dek'))).toEqual([['dek', 'Words']]);
  });
});
