import { describe, expect, it } from 'vitest';
import { piecesOf } from './example-pieces';

describe('piecesOf', () => {
  it('tells flagged words from those between them', () => {
    expect(piecesOf({ text: 'Dunn [[said told]] the council.' })).toEqual([
      { words: 'Dunn ', isFlagged: false },
      { words: 'said told', isFlagged: true },
      { words: ' the council.', isFlagged: false },
    ]);
  });

  it('leaves a bracket of the text inside the flagged words', () => {
    expect(piecesOf({ text: '[[a [b]]] c' })).toEqual([
      { words: 'a [b]', isFlagged: true },
      { words: ' c', isFlagged: false },
    ]);
  });

  it('keeps an example in which nothing is flagged in one piece', () => {
    expect(piecesOf({ text: 'All is well.' })).toEqual([
      { words: 'All is well.', isFlagged: false },
    ]);
  });
});
