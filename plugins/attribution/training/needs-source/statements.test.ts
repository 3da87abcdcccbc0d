import { describe, expect, it } from 'vitest';
import { fromPlain } from '../../engine/document/from-plain';
import { segment } from '../../engine/text/segment';
import { statementsOf } from './statements';

const spanIn = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const storyOf = (text: string, parts: readonly (readonly [string, string, string])[]) =>
  statementsOf({
    name: 'invented',
    story: segment(fromPlain('text', text, 'body')),
    attributions: parts.map(([source, cue, content]) => ({
      source: [spanIn(text, source)],
      cue: [spanIn(text, cue)],
      content: [spanIn(text, content)],
    })),
  });

describe('the statements of a story', () => {
  it('are what it attributes, without source and cue', () => {
    const text = 'Mayor Ann Lee said that the old quay will be closed in May.';
    const content = 'that the old quay will be closed in May';
    expect(storyOf(text, [['Mayor Ann Lee', 'said', content]])).toEqual([
      { text: 'The old quay will be closed in May.', isAttributed: true, isWhole: true },
    ]);
  });

  it('are what it tells itself', () => {
    const text = 'The ferry left the old harbour at noon with forty people.';
    expect(storyOf(text, [])).toEqual([{ text, isAttributed: false, isWhole: true }]);
  });

  it('leave out what is quoted, what is no clause, and what is short', () => {
    const text =
      'Odd Vik said “the whole thing was a waste of money for us”. Ida Moe wants to close the harbour for the summer. Nobody came.';
    expect(
      storyOf(text, [
        ['Odd Vik', 'said', '“the whole thing was a waste of money for us”'],
        ['Ida Moe', 'wants', 'to close the harbour for the summer'],
      ]),
    ).toEqual([]);
  });

  it('tell a clause that was part of its sentence from one that was all of it', () => {
    const text =
      'After a long night at the town hall Mayor Ann Lee said that the old quay will be closed in May.';
    const [only] = storyOf(text, [
      ['Mayor Ann Lee', 'said', 'that the old quay will be closed in May'],
    ]);
    expect(only).toEqual({
      text: 'The old quay will be closed in May.',
      isAttributed: true,
      isWhole: false,
    });
  });
});
