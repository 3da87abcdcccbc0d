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

  it('reads blocks, inline links, nested lists and code', () => {
    expect(kindsAndWords(fromBlocks('body', value))).toEqual([
      ['heading', 'Quay'],
      ['paragraph', 'The mayor said.'],
      ['paragraph', 'let x'],
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

  it.each([
    [
      'children beside the text of a paragraph',
      [{ type: 'paragraph', text: '', children: [text('Quay shut.')] }],
      ['Quay shut.'],
    ],
    [
      'both where a paragraph has text and children',
      [{ type: 'paragraph', text: 'Pier', children: [text('Quay')] }],
      ['Quay', 'Pier'],
    ],
    [
      'children of an empty leaf in their place',
      [{ type: 'paragraph', children: [text('', { children: [text('Qu')] }), text('ay')] }],
      ['Quay'],
    ],
    [
      'children of a leaf, without parting the words around it',
      [{ type: 'paragraph', children: [text('Qu', { children: [text('Pier')] }), text('ay')] }],
      ['Quay', 'Pier'],
    ],
    [
      'the text of a link beside its children',
      [{ type: 'paragraph', children: [{ type: 'link', text: 'Pier', children: [text('Quay')] }] }],
      ['Quay', 'Pier'],
    ],
    ['a list item without a list', [{ type: 'list-item', children: [text('Quay')] }], ['Quay']],
    ['a block of an unknown type', [{ type: 'box', children: [text('Quay')] }], ['Quay']],
    ['a leaf without a type', [{ type: 'paragraph', children: [{ text: 'Quay' }] }], ['Quay']],
    ['words in place of children', [{ type: 'paragraph', children: 'Quay' }], ['Quay']],
    [
      'what stands under an image, not its file',
      [{ type: 'image', image: { name: 'pier.png' }, children: [text('Quay')] }],
      ['Quay'],
    ],
  ])('reads %s', (_case, blocks, words) => {
    expect(kindsAndWords(fromBlocks('body', blocks)).map(([, each]) => each)).toEqual(words);
  });

  it('reads what lies deeper than any editor nests', () => {
    const depth = 20_000;
    const deep: unknown = JSON.parse(`${'[{"children":'.repeat(depth)}"Quay"${'}]'.repeat(depth)}`);
    expect(fromBlocks('body', deep).text).toBe('Quay');
  });

  it('reads every text leaf of anything like Blocks', () => {
    const type = fc.constantFrom('paragraph', 'link', 'image', 'code', 'list', 'box', undefined);
    const words = fc.stringMatching(/^[a-z]{3,8}$/u);
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constant([]),
        fc.array(fc.oneof(tie('leaf'), tie('node')), { maxLength: 4 }),
      ),
      leaf: fc.record({ type: fc.constant('text'), text: words, children: tie('tree') }),
      node: fc.record(
        { type, text: fc.oneof(words, fc.constant('')), children: tie('tree') },
        { requiredKeys: [] },
      ),
    }));
    const leavesOf = (json: unknown): readonly string[] => {
      if (Array.isArray(json)) return json.flatMap(leavesOf);
      const { type: kind, text: own, children } = Object(json);
      return [...(kind === 'text' ? [own] : []), ...(children ? leavesOf(children) : [])];
    };
    fc.assert(
      fc.property(tree, (blocks) => {
        const story = fromBlocks('body', blocks);
        for (const leaf of leavesOf(blocks)) expect(story.text).toContain(leaf);
        expectRoundTrip(story);
        expectBlocksInOrder(story);
      }),
    );
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
