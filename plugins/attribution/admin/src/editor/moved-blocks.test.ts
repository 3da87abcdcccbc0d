import { describe, expect, it } from 'vitest';
import { currentPathOf, hasSameWords, isSameText } from './moved-blocks';

const paragraph = (...leaves: readonly string[]) => ({
  type: 'paragraph',
  children: leaves.map((text) => ({ type: 'text', text })),
});

describe('hasSameWords', () => {
  it('looks at words, not at formatting or order of keys', () => {
    const bold = {
      children: [{ text: 'A quiet night.', bold: true, type: 'text' }],
      type: 'quote',
    };
    expect(hasSameWords(paragraph('A quiet night.'), bold)).toBe(true);
  });

  it('tells leaves that were cut otherwise apart, since offsets count within a leaf', () => {
    expect(hasSameWords(paragraph('A quiet ', 'night.'), paragraph('A quiet night.'))).toBe(false);
  });

  it('takes nothing for a node', () => {
    expect(hasSameWords(undefined, null)).toBe(false);
    expect(hasSameWords({}, {})).toBe(false);
  });
});

describe('isSameText', () => {
  it('takes an empty editor and an empty field for the same', () => {
    expect(isSameText(null, [])).toBe(true);
  });

  it('sees a block more', () => {
    expect(isSameText([paragraph('A.')], [paragraph('A.'), paragraph('B.')])).toBe(false);
  });
});

describe('currentPathOf', () => {
  const [first, second] = [paragraph('First.'), paragraph('Second.')];

  it('keeps the path of a block that stayed', () => {
    expect(currentPathOf([first, second], [paragraph('First.'), second], [0, 0])).toEqual([0, 0]);
  });

  it('follows a block that others pushed down', () => {
    expect(currentPathOf([first, second], [first, paragraph('New.'), second], [1, 0])).toEqual([
      2, 0,
    ]);
  });

  it('gives up a block whose words changed, even where a look-alike stands elsewhere', () => {
    const current = [paragraph('First, changed.'), paragraph('First.')];
    expect(currentPathOf([first], current, [0, 0])).toBeNull();
  });

  it.each([[[]], [[7, 0]]])('answers null for a path of no block: %j', (path) => {
    expect(currentPathOf([first], [first], path)).toBeNull();
  });
});
