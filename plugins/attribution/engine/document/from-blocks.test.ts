import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  kindsAndWords,
  expectExactMap,
  expectRoundTrip,
  expectBlocksInOrder,
} from '../../../../tests/support/exact-map';
import { fromBlocks } from './from-blocks';
import { placeAt, placesOf } from './offset-map';

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
