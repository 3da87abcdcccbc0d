import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPlain } from '../document/from-plain';
import { segment } from './segment';
import { contains, textOf } from './span';

const story = (source: string) => segment(fromPlain('body', source, 'body'));

const newsprint = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '“',
        '”',
        '‘',
        '’',
        '"',
        "'",
        '«',
        '»',
        '「',
        '``',
        "''",
        '.',
        '...',
        '…',
        '?',
        '! ',
        'Mr. ',
        'U.S. ',
        'a.m. ',
        'The ',
        'mayor',
        ' said',
        '\n',
        ' ',
        '3.5',
        "don't",
        '😀',
        'é',
        '\uD83D',
        '\uDE00',
        '\u00A0',
        '\u2028',
        'http://',
        '--',
        'No. ',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const splitsSurrogatePair = (text: string, offset: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));

describe('segment', () => {
  it('holds for any text', () => {
    fc.assert(
      fc.property(newsprint, (source) => {
        const { text, blocks, tokens, sentences, quotations } = story(source);
        let end = 0;
        for (const { span } of tokens) {
          expect(text.slice(end, span.start).trim()).toBe('');
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
        let sentenceEnd = 0;
        for (const { span, block, tokens: range } of sentences) {
          const outer = blocks[block];
          expect(outer !== undefined && contains(outer.span, span)).toBe(true);
          expect(span.start).toBeGreaterThanOrEqual(sentenceEnd);
          expect(textOf(text, span)).toBe(textOf(text, span).trim());
          expect(range.end).toBeGreaterThan(range.first);
          sentenceEnd = span.end;
        }
        for (const { span, content } of quotations) {
          expect(contains(span, content)).toBe(true);
          expect(content.end).toBeGreaterThan(content.start);
        }
        for (const { span } of [...tokens, ...sentences, ...quotations]) {
          expect(splitsSurrogatePair(text, span.start)).toBe(false);
          expect(splitsSurrogatePair(text, span.end)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('takes time in proportion to the length of a paragraph', () => {
    const sentence =
      "The mayor, Ann Lee, said on Jan. 5 that “the quay’s 3.5 metres” weren't enough. ";
    const timeFor = (length: number): number => {
      const source = sentence.repeat(length / sentence.length);
      const started = performance.now();
      segment(fromPlain('body', source, 'body'));
      return performance.now() - started;
    };
    timeFor(100_000);
    expect(timeFor(1_000_000) / timeFor(100_000)).toBeLessThan(40);
  });

  it('reads a story of 50,000 words', () => {
    const paragraph = 'Nobody had seen the boat, she said: “It left at 5 a.m. on Monday.”\n';
    const { sentences, quotations } = story(paragraph.repeat(50_000 / 14));
    expect(sentences.length).toBe(quotations.length);
  });
});
