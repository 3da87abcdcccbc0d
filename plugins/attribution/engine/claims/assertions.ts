import type { Token } from '../text/segments';
import { ACTIONS, OPINION_WORDS, SENSITIVE_NOUNS } from './lexicon/assertions';

const CAPITALISED = /^\p{Lu}[\p{L}\p{N}'’]*/u;

/** From this score on, a statement is specific enough to need a source. */
export const ASSERTION_THRESHOLD = 4;

const countOf = (words: readonly Token[], test: (word: Token) => boolean): number =>
  words.filter(test).length;

const namesIn = (words: readonly Token[]): number =>
  countOf(words.slice(1), ({ text }) => CAPITALISED.test(text));

/** Whether a word tells of an act: *met*, *seized*. */
export const isAction = ({ lower }: Token): boolean => ACTIONS.has(lower);

/** How specific a statement is: whom it names, what it says they did, and how much turns on it. Points from 0 up. */
export const assertionScore = (words: readonly Token[]): number => {
  if (words.some(({ lower }) => OPINION_WORDS.has(lower))) return 0;
  const names = Math.min(2, namesIn(words));
  const actions = Math.min(2, countOf(words, isAction));
  const stakes = Math.min(
    2,
    countOf(words, ({ lower }) => SENSITIVE_NOUNS.has(lower)),
  );
  return names === 0 || actions === 0 ? 0 : names + actions + stakes;
};
