import { describe, expect, it } from 'vitest';
import { storyFromFields } from '../../../engine/document/from-fields';
import { spanOf, textOf } from '../../../engine/text/span';
import { leafSpansOf } from './leaf-spans';

const story = storyFromFields(
  [
    { field: 'title', format: 'plain', role: 'headline' },
    { field: 'body', format: 'blocks', role: 'body' },
  ],
  {
    title: 'Ferry halted',
    body: [
      { type: 'paragraph', children: [{ type: 'text', text: 'The ferry stopped.' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Crews ' },
          { type: 'link', url: '/a', children: [{ type: 'text', text: 'told the' }] },
          { type: 'text', text: ' 🛟 Courier so.' },
        ],
      },
    ],
  },
);

const spanOfWords = (words: string) => {
  const start = story.text.indexOf(words);
  return spanOf(start, start + words.length);
};

describe('leafSpansOf', () => {
  it('counts from the start of the leaf, not of the story', () => {
    expect(leafSpansOf(story, 'body', spanOfWords('stopped'))).toEqual([
      { path: [0, 0], span: { start: 10, end: 17 }, words: 'stopped' },
    ]);
  });

  it('cuts a span that runs over a link into its leaves', () => {
    const leaves = leafSpansOf(story, 'body', spanOfWords('Crews told the 🛟'));
    expect(leaves.map(({ path, words }) => [path, words])).toEqual([
      [[1, 0], 'Crews '],
      [[1, 1, 0], 'told the'],
      [[1, 2], ' 🛟'],
    ]);
  });

  it('says the words of the span, leaf after leaf', () => {
    const span = spanOfWords('told the 🛟 Courier');
    const words = leafSpansOf(story, 'body', span).map((leaf) => leaf.words);
    expect(words.join('')).toBe(textOf(story.text, span));
  });

  it('leaves other fields alone', () => {
    expect(leafSpansOf(story, 'body', spanOfWords('Ferry halted'))).toEqual([]);
  });
});
