import type { IndexRange } from './overlapping';
import type { Token } from './segments';
import { spanOf, type Span } from './span';

/** Phrases ready to be looked for, by their first word. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Makes an index of phrases in lower case, words separated by spaces. */
export const phraseIndex = (phrases: readonly string[]): PhraseIndex => {
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const known = index.get(first);
    if (known === undefined) index.set(first, [words]);
    else known.push(words);
  }
  return index;
};

/** One past the last token of the longest phrase that begins at token `at`, or `null` where none does. */
export const phraseEndAt = (
  tokens: readonly Token[],
  at: number,
  phrases: PhraseIndex,
): number | null => {
  const candidates = phrases.get(tokens[at]?.lower ?? '') ?? [];
  const lengths = candidates
    .filter((words) => words.every((word, offset) => tokens[at + offset]?.lower === word))
    .map((words) => words.length);
  return lengths.length === 0 ? null : at + Math.max(...lengths);
};

/** Where phrases stand among the tokens of a range, as ranges of token indexes that do not overlap. */
export const findPhrases = (
  tokens: readonly Token[],
  { first, end }: IndexRange,
  phrases: PhraseIndex,
): readonly IndexRange[] => {
  const found: IndexRange[] = [];
  for (let at = first; at < end; at += 1) {
    const phraseEnd = phraseEndAt(tokens, at, phrases);
    if (phraseEnd === null || phraseEnd > end) continue;
    found.push({ first: at, end: phraseEnd });
    at = phraseEnd - 1;
  }
  return found;
};

/** The words from the first to the last token of a range that is not empty. */
export const spanOfTokens = (tokens: readonly Token[], { first, end }: IndexRange): Span =>
  spanOf(tokens[first]?.span.start ?? 0, tokens[end - 1]?.span.end ?? 0);
