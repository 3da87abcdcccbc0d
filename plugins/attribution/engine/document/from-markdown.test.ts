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
import { fromPlain } from './from-plain';

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

  it.each(['**a', '> ', '1. ', '- a\n', 'a\n=\n', '>a\n\n', '[a](', 'a\n'])(
    'reads as plain text what the parser would take too long for: %j over and over',
    (part) => {
      const source = part.repeat(Math.ceil(50_000 / part.length));
      const story = fromMarkdown('body', source);
      expect(story).toEqual(fromPlain('body', source, 'body'));
      expectExactMap(story, () => source);
    },
  );

  it('reads as plain text what is longer than any story', () => {
    const source = 'The *quay* shut. '.repeat(6000);
    expect(fromMarkdown('body', source)).toEqual(fromPlain('body', source, 'body'));
  });

  it.each([
    ['a short text with as much markup', '**a **b'.repeat(400)],
    ['a long story', '# Quay\n\nThe *ferry* [sank](http://a.b).\n\n- One\n\n'.repeat(400)],
  ])('reads %s as Markdown', (_what, source) => {
    expect(fromMarkdown('body', source)).not.toEqual(fromPlain('body', source, 'body'));
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
