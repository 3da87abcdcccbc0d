import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  kindsAndWords,
  expectExactMap,
  expectRoundTrip,
  expectBlocksInOrder,
  markup,
} from '../../../../tests/support/exact-map';
import { fromHtml } from './from-html';

describe('fromHtml', () => {
  it('reads prose through its markup', () => {
    const source =
      '<html><head><title>T</title></head><body><h1>Quay &amp; pier</h1>\n<p>One\n   two<br>three <b>four</b>.</p><script>x</script><ul><li><p>Five</p></ul><blockquote>Six<p>Seven</blockquote><figure><figcaption>Photo: A</figcaption></figure>';
    const story = fromHtml('body', source);
    expect(kindsAndWords(story)).toEqual([
      ['heading', 'Quay & pier'],
      ['paragraph', 'One two\nthree four.'],
      ['list-item', 'Five'],
      ['quote', 'Six'],
      ['quote', 'Seven'],
      ['caption', 'Photo: A'],
    ]);
    expectExactMap(story, () => source);
  });

  it('knows references without a semicolon and text around stray tags', () => {
    const source = 'a</i>b&ampc &notit; &copy d &#128; &#x1F600; x\0y\r\nz';
    const story = fromHtml('body', source);
    expect(story.text).toBe('ab&c ¬it; © d € 😀 xy z');
    expectExactMap(story, () => source);
    expectRoundTrip(story);
  });

  it('maps any source exactly', () => {
    fc.assert(
      fc.property(markup, (source) => {
        const story = fromHtml('body', source);
        expectExactMap(story, () => source);
        expectRoundTrip(story);
        expectBlocksInOrder(story);
      }),
      { numRuns: 500 },
    );
  });
});
