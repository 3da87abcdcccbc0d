import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl, isWebUrl } from './web-address';

describe('a web address', () => {
  it.each(['https://example.org', 'http://example.org/a?b=c#d'])('is %s', (text) => {
    expect(isWebUrl(text)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org',
    'https://user:password@example.org',
    '//example.org',
    'example.org',
    '',
  ])('is not %s', (text) => {
    expect(isWebUrl(text)).toBe(false);
  });
});

describe('the canonical address', () => {
  it('is one for two ways to the same page', () => {
    const ways = [
      'https://Example.org/story/?b=2&a=1&utm_source=mail#top',
      'https://example.org:443/story?a=1&b=2',
    ];
    expect(new Set(ways.map(canonicalUrl)).size).toBe(1);
  });

  it('is its own canonical address, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (text) => {
        expect(canonicalUrl(canonicalUrl(text))).toBe(canonicalUrl(text));
      }),
    );
  });
});
