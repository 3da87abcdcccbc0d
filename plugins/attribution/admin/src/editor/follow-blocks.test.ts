import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../engine/text/span';
import { followSpan, isOn, placeNow, trailOf } from './follow-blocks';

const paragraph = (...leaves: readonly string[]) => ({
  type: 'paragraph',
  children: leaves.map((text) => ({ type: 'text', text })),
});
type Block = ReturnType<typeof paragraph>;

/** Where words of a leaf are now, as path and what stands there. */
const follow = (
  analysed: readonly Block[],
  current: readonly Block[],
  words: string,
  path: readonly [number, number],
) => {
  const text = analysed[path[0]]?.children[path[1]]?.text ?? '';
  const start = text.indexOf(words);
  const leaf = { path, span: spanOf(start, start + words.length), words };
  const place = placeNow(analysed, current, trailOf(analysed, current), leaf);
  if (place === null) return null;
  const [at = 0, child = 0] = place.path;
  const now = current[at]?.children[child]?.text.slice(place.span.start, place.span.end);
  return { path: place.path, now };
};

describe('followSpan', () => {
  it.each([
    ['typed before', 'The mayor left.', 'Yesterday the mayor left.', 'left'],
    ['typed behind', 'The mayor left.', 'The mayor left. Nobody knew.', 'mayor'],
    ['taken out before', 'Yesterday he left.', 'He left.', 'left'],
  ])('follows words when text is %s', (_what, before, after, words) => {
    const start = before.indexOf(words);
    const span = followSpan(before, after, spanOf(start, start + words.length));
    expect(span === null ? null : after.slice(span.start, span.end)).toBe(words);
  });

  it('gives up words that the edit went through', () => {
    expect(followSpan('Five died.', 'Fifteen died.', spanOf(0, 9))).toBeNull();
  });

  it('never slides onto the second of two equal words', () => {
    expect(followSpan('gulls gulls', 'gulls', spanOf(0, 11))).toBeNull();
  });
});

describe('placeNow', () => {
  const [first, second, third] = [paragraph('First.'), paragraph('Second.'), paragraph('Third.')];

  it('keeps the path of a block that stayed', () => {
    expect(follow([first, second], [first, second], 'Second', [1, 0])?.path).toEqual([1, 0]);
  });

  it('follows a block that others pushed down, and one that was dragged', () => {
    const analysed = [first, second, third];
    expect(
      follow(analysed, [first, paragraph('New.'), second, third], 'Third', [2, 0])?.path,
    ).toEqual([3, 0]);
    expect(follow(analysed, [third, first, second], 'Third', [2, 0])?.path).toEqual([0, 0]);
  });

  it('follows words through edits of their own block', () => {
    const current = [paragraph('And then: First.'), second];
    expect(follow([first, second], current, 'First', [0, 0])).toEqual({
      path: [0, 0],
      now: 'First',
    });
  });

  it('follows words into the other half when their block is split, and back when it is joined', () => {
    const whole = paragraph('The mayor left. Nobody knew.');
    const halves = [paragraph('The mayor left. '), paragraph('Nobody knew.')];
    expect(follow([whole], halves, 'Nobody', [0, 0])).toEqual({ path: [1, 0], now: 'Nobody' });
    expect(follow(halves, [whole], 'Nobody', [1, 0])).toEqual({ path: [0, 0], now: 'Nobody' });
  });

  it('gives up a block whose words changed, even where a look-alike stands elsewhere', () => {
    const current = [paragraph('Fist.'), second, paragraph('First.')];
    expect(follow([first, second], current, 'First.', [0, 0])).toBeNull();
  });

  it('gives up words whose leaf was cut by formatting', () => {
    expect(follow([first], [paragraph('Fir', 'st.')], 'First', [0, 0])).toBeNull();
  });

  it('gives up a path of no block', () => {
    const leaf = { path: [7, 0], span: spanOf(0, 1), words: 'F' };
    expect(placeNow([first], [first], trailOf([first], [first]), leaf)).toBeNull();
  });
});

describe('isOn', () => {
  it('counts the edges of a place, since a caret stands between units', () => {
    const place = { path: [0, 1], span: spanOf(3, 5) };
    expect([2, 3, 5, 6].map((offset) => isOn(place, [0, 1], offset))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isOn(place, [0, 0], 4)).toBe(false);
  });
});
