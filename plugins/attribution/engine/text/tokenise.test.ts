import { describe, expect, it } from 'vitest';
import { tokenise } from './tokenise';

const tokensOf = (text: string): readonly string[] => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  it('keeps apostrophes, hyphens, initials, addresses and numbers whole', () => {
    expect(
      tokensOf("Don’t say O'Neil's ex-boss left example.net at 5 a.m. on $3.5m, 10-15%."),
    ).toEqual([
      'Don’t',
      'say',
      "O'Neil's",
      'ex-boss',
      'left',
      'example.net',
      'at',
      '5',
      'a.m.',
      'on',
      '$',
      '3.5m',
      ',',
      '10-15',
      '%',
      '.',
    ]);
  });

  it('keeps a stop apart from two words that lost their space', () => {
    expect(tokensOf('the harbour.The mayor')).toEqual(['the', 'harbour', '.', 'The', 'mayor']);
  });

  it('says what is a number', () => {
    const tokens = tokenise('In 1,200 70-year-old G20 1990s 5th');
    expect(tokens.map(({ kind }) => kind)).toEqual([
      'word',
      'number',
      'word',
      'word',
      'number',
      'number',
    ]);
    expect(tokenise('It’s')[0]?.lower).toBe("it's");
  });
});
