import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBlocks } from './from-blocks';
import { storyFromFields } from './from-fields';
import { fromHtml } from './from-html';
import { fromMarkdown } from './from-markdown';
import { fromPlain, fromPlainFile } from './from-plain';
import {
  fieldSpanOf,
  joinTexts,
  offsetAt,
  placeAt,
  placesOf,
  rangeOfField,
  storySpanOf,
} from './offset-map';
import type { StoryText } from './story-text';

const kindsAndWords = ({ text, blocks }: StoryText): readonly (readonly [string, string])[] =>
  blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);

const SPACE = /^\s+$/u;

/** A single line break reads as a space. */
const spaced = (words: string): string => words.replace(/\s/gu, ' ');

/** Every run in order, in bounds, and equal to the source where it claims to be a copy. */
const expectExactMap = (story: StoryText, leafAt: (path: readonly number[]) => string): void => {
  let end = 0;
  for (const { span, path, offset, length } of story.runs) {
    const source = leafAt(path);
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(story.text.length);
    expect(offset + length).toBeLessThanOrEqual(source.length);
    const words = story.text.slice(span.start, span.end);
    const written = source.slice(offset, offset + length);
    const isSpaceForSpace = SPACE.test(words) && (SPACE.test(written) || written.startsWith('<br'));
    const isReference = written.startsWith('&') || written === '\0';
    if (!isSpaceForSpace && !isReference) expect(spaced(words)).toBe(spaced(written));
    end = span.end;
  }
};

/** Every unit that maps to a place maps back from it. */
const expectRoundTrip = (story: StoryText): void => {
  for (const { span, length } of story.runs) {
    const offsets = length === span.end - span.start ? [span.start, span.end - 1] : [span.start];
    for (const offset of offsets) {
      const place = placeAt(story, offset);
      expect(place).not.toBeNull();
      expect(place === null ? null : offsetAt(story, place)).toBe(offset);
    }
  }
};

const expectBlocksInOrder = ({ text, blocks }: StoryText): void => {
  let end = -1;
  for (const { span } of blocks) {
    expect(span.start).toBeGreaterThan(end);
    expect(span.end).toBeLessThanOrEqual(text.length);
    end = span.end;
  }
};

const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<b>',
        '</i>',
        '<br>',
        '<table>',
        '<td>',
        '&amp;',
        '&not',
        '&#65;',
        '&notit;',
        '&',
        '<',
        '>',
        '"',
        '\r\n',
        '\n',
        '\n\n',
        '> ',
        '* ',
        '1. ',
        '# ',
        '\\',
        '`',
        '**',
        '_',
        '[',
        '](',
        ')',
        '  \n',
        '\t',
        '\0',
        '\uFEFF',
        '“',
        '😀',
        '<!--',
        '-->',
        ' ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

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

describe('fromBlocks', () => {
  const text = (words: string, marks = {}) => ({ type: 'text', text: words, ...marks });
  const value = [
    { type: 'heading', level: 2, children: [text('Quay')] },
    {
      type: 'paragraph',
      children: [
        text('The '),
        text('mayor', { bold: true }),
        { type: 'link', url: '/a', children: [text(' said')] },
        text('.'),
      ],
    },
    { type: 'code', children: [text('let x')] },
    { type: 'image', image: {}, children: [text('')] },
    {
      type: 'list',
      children: [
        { type: 'list-item', children: [text('One')] },
        { type: 'list', children: [{ type: 'list-item', children: [text('Two')] }] },
      ],
    },
    { type: 'paragraph', children: [text('')] },
    { type: 'quote', children: [text('Three')] },
  ];

  it('reads blocks, inline links and nested lists; not code or images', () => {
    expect(kindsAndWords(fromBlocks('body', value))).toEqual([
      ['heading', 'Quay'],
      ['paragraph', 'The mayor said.'],
      ['list-item', 'One'],
      ['list-item', 'Two'],
      ['quote', 'Three'],
    ]);
  });

  it('says in which leaf each word stands', () => {
    const story = fromBlocks('body', value);
    const at = story.text.indexOf('said');
    expect(placeAt(story, at)).toEqual({ field: 'body', path: [1, 2, 0], offset: 1 });
    expect(placesOf(story, { start: at - 6, end: at + 4 })).toEqual({
      start: { field: 'body', path: [1, 1], offset: 0 },
      end: { field: 'body', path: [1, 2, 0], offset: 5 },
    });
    expectRoundTrip(story);
  });

  const leaf = fc.string({ unit: 'grapheme', maxLength: 8 }).map((words) => text(words));
  const link = fc
    .array(leaf, { minLength: 1, maxLength: 2 })
    .map((children) => ({ type: 'link', url: '/a', children }));
  const inlines = fc.array(fc.oneof(leaf, link), { minLength: 1, maxLength: 4 });
  const block = fc.oneof(
    inlines.map((children) => ({ type: 'paragraph', children })),
    inlines.map((children) => ({ type: 'quote', children })),
    fc.array(inlines, { maxLength: 3 }).map((items) => ({
      type: 'list',
      children: items.map((children) => ({ type: 'list-item', children })),
    })),
  );

  it('maps any Blocks exactly', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const story = fromBlocks('body', blocks);
        const leafAt = (path: readonly number[]): string => {
          const found = path.reduce<unknown>(
            (node, step) => (Array.isArray(node) ? node : Object(node).children)[step],
            blocks,
          );
          return Object(found).text;
        };
        expectExactMap(story, leafAt);
        expectRoundTrip(story);
        expectBlocksInOrder(story);
      }),
    );
  });

  it('reads any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expectBlocksInOrder(fromBlocks('body', json));
      }),
    );
    const deep = JSON.parse(`${'[{"children":'.repeat(5000)}1${'}]'.repeat(5000)}`);
    expect(fromBlocks('body', deep).text).toBe('');
  });
});

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

describe('storyFromFields', () => {
  const fields = [
    { field: 'title', format: 'plain', role: 'headline' },
    { field: 'dek', format: 'markdown', role: 'dek' },
    { field: 'body', format: 'html', role: 'body' },
    { field: 'seo.note', format: 'blocks', role: 'body' },
  ] as const;
  const values = { title: 'Quay', dek: 'A *dek*', body: '<p>One &amp; two', seo: { note: [] } };

  it('joins the fields in order', () => {
    const story = storyFromFields(fields, values);
    expect(story.text).toBe('Quay\n\nA dek\n\nOne & two');
    expect(kindsAndWords(story).map(([kind]) => kind)).toEqual(['headline', 'dek', 'paragraph']);
    expectBlocksInOrder(story);
  });

  it('speaks of a field in its own offsets', () => {
    const story = storyFromFields(fields, values);
    const start = story.text.indexOf('two');
    const own = fieldSpanOf(story, { start, end: start + 3 });
    expect(own).toEqual({ field: 'body', start: 6, end: 9 });
    expect(storySpanOf(story, own)).toEqual({ start, end: start + 3 });
    expect(storySpanOf(story, { field: 'body', start: 6, end: 10 })).toBeNull();
    expect(storySpanOf(story, { field: 'none', start: 0, end: 1 })).toBeNull();
    expect(rangeOfField(story, 'dek')).toEqual({ start: 6, end: 11 });
  });

  it('reads any values', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('title', 'dek', 'body'), fc.jsonValue()), (any) => {
        expectBlocksInOrder(storyFromFields(fields, any));
      }),
    );
  });
});

describe('joinTexts', () => {
  it('leaves no trace of empty parts', () => {
    const empty = fromPlain('a', ' \n', 'body');
    expect(joinTexts([empty, fromPlain('b', 'x', 'body'), empty]).text).toBe('x');
    expect(joinTexts([]).blocks).toEqual([]);
  });
});
