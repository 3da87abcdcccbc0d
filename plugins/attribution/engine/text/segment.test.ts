import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPlain } from '../document/from-plain';
import { segment } from './segment';
import { contains, textOf } from './span';

const story = (source: string) => segment(fromPlain('body', source, 'body'));

const sentencesOf = (source: string): readonly string[] => {
  const { text, sentences } = story(source);
  return sentences.map(({ span }) => textOf(text, span));
};

const tokensOf = (source: string): readonly string[] =>
  story(source).tokens.map(({ text }) => text);

/** Each line of a case is one sentence; the text is the lines with a space between them. */
const expectSentences = (lines: string): void => {
  const expected = lines
    .trim()
    .split('\n')
    .map((line) => line.trim());
  expect(sentencesOf(expected.join(' '))).toEqual(expected);
};

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

describe('tokenise', () => {
  it('keeps apostrophes, hyphens, initials, addresses and numbers whole', () => {
    expect(
      tokensOf("Don’t say O'Neil's ex-boss left example.net at 5 a.m. on $3.5m, 10-15%."),
    ).toEqual([
      'Don’t',
      'say',
      "O'Neil's",
      'ex-boss',
      'left',
      'example.net',
      'at',
      '5',
      'a.m.',
      'on',
      '$',
      '3.5m',
      ',',
      '10-15',
      '%',
      '.',
    ]);
  });

  it('keeps a stop apart from two words that lost their space', () => {
    expect(tokensOf('the harbour.The mayor')).toEqual(['the', 'harbour', '.', 'The', 'mayor']);
  });

  it('says what is a number', () => {
    const { tokens } = story('In 1,200 70-year-old G20 1990s 5th');
    expect(tokens.map(({ kind }) => kind)).toEqual([
      'word',
      'number',
      'word',
      'word',
      'number',
      'number',
    ]);
    expect(story('It’s').tokens[0]?.lower).toBe("it's");
  });
});

describe('sentences', () => {
  it.each([
    [
      'titles and initials',
      'Lt. Col. J. R. Hale met Mr. Orr and Sen. Ann B. Lee in St. Ives on Jan. 5.\nIt rained.',
    ],
    [
      'initials of countries and hours',
      'The U.S. Navy came at 5 a.m. Monday.\nIt left the U.S. The next day, at 6 p.m., it was back.'.replace(
        'U.S. The',
        'U.S.\nThe',
      ),
    ],
    [
      'numbers',
      'It cost $3.5 million, or No. 7 on the list.\nPrices rose 0.4 percent in 2015.\nThey fell later.',
    ],
    [
      'companies',
      'Tidal Inc. Chief Ann Lee quit Orr & Co. in May.\nShe joined Kelp Ltd.\nThe rest stayed.',
    ],
    ['a closing mark', 'She said, “We are done.”\nThen she left.\n(He stayed.)\nNobody spoke.'],
    [
      'questions in a quotation',
      '“Is it over?” Ann Lee asked.\n“No!” he said.\nThe room fell silent.',
    ],
    ['a stray stop', 'The man nicknamed the “harbour king”. is tied to the port.\nHe denied it.'],
    ['ellipses', 'He waited... and waited … for the boat.\nHe paused…\nThen he left.'],
    ['names of sites', 'The figures were on Harbour.net and quay.org for days.\nThen they went.'],
    ['enumerators', '1. The mayor resigned.\nNobody knew.'],
  ])('knows %s', (_case, lines) => {
    expectSentences(lines);
  });

  it('finds the end that a missing space hides', () => {
    expect(sentencesOf('They left the harbour.The mayor stayed.')).toEqual([
      'They left the harbour.',
      'The mayor stayed.',
    ]);
    expect(sentencesOf('He left.“I am done,” he said.')).toEqual([
      'He left.',
      '“I am done,” he said.',
    ]);
    expect(sentencesOf('“I left.”The mayor stayed.')).toEqual(['“I left.”', 'The mayor stayed.']);
  });

  it('never runs over blocks, nor ends at a line break inside one', () => {
    expect(sentencesOf('A quay\nThe mayor')).toEqual(['A quay', 'The mayor']);
  });
});

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
