import { describe, expect, it } from 'vitest';
import { hasSameWords, isSameText } from './same-text';

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
