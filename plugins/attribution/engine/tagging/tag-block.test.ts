import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPlain } from '../document/from-plain';
import { segment } from '../text/segment';
import { textOf } from '../text/span';
import { tagBlock } from './tag-block';

const storyOf = (text: string) => segment(fromPlain('body', text, 'body'));
const wordsOf = (text: string, block = 0) => tagBlock(storyOf(text), block).map((t) => t.text);

describe('tagBlock', () => {
  it('cuts words and marks', () => {
    expect(wordsOf('“It’s over,” Ann Lee said.')).toEqual([
      '“',
      'It',
      '’s',
      'over',
      ',',
      '”',
      'Ann',
      'Lee',
      'said',
      '.',
    ]);
  });

  it('cuts a sentence the same whatever was read before', () => {
    const again = 'They saw Velden’s quay.';
    const before = wordsOf(again);
    expect(wordsOf('The quay was Velden’s.')).toContain('Velden’s');
    expect(wordsOf(again)).toEqual(before);
    expect(before).toContain('Velden');
  });

  it('gives tags and lemmas', () => {
    const [, said, that] = tagBlock(storyOf('She said that ferries sank.'), 0);
    expect(said).toMatchObject({ lower: 'said', lemma: 'say', tag: 'VERB', sentence: 0 });
    expect(that?.tag).not.toBe('VERB');
  });

  it('reads only the block it is asked for', () => {
    expect(wordsOf('One is here. Two is here.\nThree went.', 1)).toEqual(['Three', 'went', '.']);
    expect(wordsOf('One.', 7)).toEqual([]);
  });

  it('numbers sentences across the story', () => {
    const story = storyOf('One is here. Two is here.\nThree went.');
    expect(tagBlock(story, 1).map((token) => token.sentence)).toEqual([2, 2, 2]);
  });

  it('reads a sentence of more tokens than a call takes arguments', () => {
    expect(wordsOf('a '.repeat(150_000))).toHaveLength(150_000);
  });

  it.each(['the constructor said', 'a __proto__ of toString', 'hasOwnProperty', 'x.valueOf'])(
    'reads %j, which a plain object would take for its own',
    (text) => {
      expect(wordsOf(text).join('')).toBe(text.replaceAll(' ', ''));
    },
  );

  it('yields tokens in order, apart, equal to what they cover, for any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'said',
        '“',
        '”',
        "can't",
        '’s',
        '\u00a0',
        '\t',
        '🚢',
        'U.S.',
        ' ',
        '. ',
        '—',
      ),
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (words) => {
        const story = storyOf(words);
        let end = 0;
        for (const block of story.blocks.keys()) {
          for (const { span, text: covered } of tagBlock(story, block)) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(textOf(story.text, span)).toBe(covered);
            end = span.end;
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
