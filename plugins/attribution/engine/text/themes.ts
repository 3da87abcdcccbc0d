import {
  AUXILIARIES,
  MODALS,
  PREPOSITIONS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../lexicon/function-words';
import { overlapping } from './overlapping';
import type { SegmentedStory } from './segments';
import type { Span } from './span';

/** Shorter words say little of what a sentence is about. */
const SHORTEST = 4;
/** As much of a word as its forms share, more or less: *trawler*, *trawlers*. */
const STEM = 6;

const EMPTY = [AUXILIARIES, MODALS, PREPOSITIONS, SUBORDINATORS, TIME_WORDS];

const CAPITALISED = /^\p{Lu}/u;

/** What some words are about: the beginnings of their longer words, each once; without names where only things count. */
export const themesIn = (
  { tokens }: Pick<SegmentedStory, 'tokens'>,
  words: Span,
  names: 'with-names' | 'without-names' = 'with-names',
): ReadonlySet<string> => {
  const { first, end } = overlapping(tokens, words);
  return new Set(
    tokens
      .slice(first, end)
      .filter(
        ({ kind, lower, text }, index) =>
          kind === 'word' &&
          (names === 'with-names' || index === 0 || !CAPITALISED.test(text)) &&
          lower.length >= SHORTEST &&
          !EMPTY.some((list) => list.has(lower)),
      )
      .map(({ lower }) => lower.slice(0, STEM)),
  );
};
