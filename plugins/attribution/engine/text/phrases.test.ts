import { expect, it } from 'vitest';
import { findPhrases, phraseIndex, spanOfTokens } from './phrases';
import { textOf } from './span';
import { tokenise } from './tokenise';

const PHRASES = phraseIndex(['found dead', 'found', 'war crimes']);

it('finds the longest phrase at each place', () => {
  const text = 'Found dead, he had found no War Crimes.';
  const tokens = tokenise(text);
  const found = findPhrases(tokens, { first: 0, end: tokens.length }, PHRASES);
  expect(found.map((range) => textOf(text, spanOfTokens(tokens, range)))).toEqual([
    'Found dead',
    'found',
    'War Crimes',
  ]);
});
