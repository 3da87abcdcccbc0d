import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  kindsAndWords,
  expectExactMap,
  expectRoundTrip,
  expectBlocksInOrder,
  markup,
} from '../../../../tests/support/exact-map';
import { fromMarkdown } from './from-markdown';

describe('fromMarkdown', () => {
  it('reads prose through its markup', () => {
    const source =
      '# Quay *closed*\n\n> A \\> b  \n> &amp; c [link](http://a.b "t") ![alt](u)\n> soft\n\n1. one\n   two\n- x `y`\n\n```\ncode\n```\n\n<div>Raw &amp; html</div>\n\n[a]: http://b';
    const story = fromMarkdown('body', source);
    expect(kindsAndWords(story)).toEqual([
      ['heading', 'Quay closed'],
      ['quote', 'A > b\n& c link  soft'],
      ['list-item', 'one two'],
      ['list-item', 'x y'],
      ['paragraph', 'Raw & html'],
    ]);
    expectExactMap(story, () => source);
  });

  it('maps any source exactly', () => {
    fc.assert(
      fc.property(markup, (source) => {
        const story = fromMarkdown('body', source);
        expectExactMap(story, () => source);
        expectRoundTrip(story);
        expectBlocksInOrder(story);
      }),
      { numRuns: 500 },
    );
  });
});
