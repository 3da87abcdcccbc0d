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

/** What some words are about: the beginnings of their longer words, each once. */
export const themesIn = (
  { tokens }: Pick<SegmentedStory, 'tokens'>,
  words: Span,
): ReadonlySet<string> => {
  const { first, end } = overlapping(tokens, words);
  return new Set(
    tokens
      .slice(first, end)
      .filter(
        ({ kind, lower }) =>
          kind === 'word' && lower.length >= SHORTEST && !EMPTY.some((list) => list.has(lower)),
      )
      .map(({ lower }) => lower.slice(0, STEM)),
  );
};
