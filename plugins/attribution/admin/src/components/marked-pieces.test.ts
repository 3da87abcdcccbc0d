import { describe, expect, it } from 'vitest';
import { markedPieces } from './marked-pieces';

const TEXT = 'Dahl reportedly CNN.';

describe('markedPieces', () => {
  it('is the text itself where nothing is marked', () => {
    expect(markedPieces(TEXT, [])).toEqual([{ words: TEXT, kind: null }]);
  });

  it('cuts where a mark begins and ends', () => {
    expect(markedPieces(TEXT, [{ kind: 'warning', span: { start: 5, end: 15 } }])).toEqual([
      { words: 'Dahl ', kind: null },
      { words: 'reportedly', kind: 'warning' },
      { words: ' CNN.', kind: null },
    ]);
  });

  it('shows the strongest of marks that overlap', () => {
    const pieces = markedPieces(TEXT, [
      { kind: 'linked', span: { start: 0, end: 20 } },
      { kind: 'error', span: { start: 16, end: 19 } },
    ]);
    expect(pieces.map(({ words, kind }) => [words, kind])).toEqual([
      ['Dahl reportedly ', 'linked'],
      ['CNN', 'error'],
      ['.', 'linked'],
    ]);
  });
});
