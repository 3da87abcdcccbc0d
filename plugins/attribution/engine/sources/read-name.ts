import { BODY_WORDS, DEMONYMS, PLACE_NAMES } from '../lexicon/name-words';
import { TITLES } from '../lexicon/titles';
import type { IndexRange } from '../text/overlapping';
import { isGenitive, isNameWord, isParticle, ofEnd } from './name-words';
import type { PhraseKind } from './phrase';
import type { Word } from './words';

/** The name that a phrase ends with, and the title before it. */
export interface ReadName {
  /** Where the name's words stand, titles left out. */
  readonly range: IndexRange;
  readonly words: readonly string[];
  readonly title: string | null;
  /** `name`: a name of anything, as far as its words show. */
  readonly kind: PhraseKind;
}

const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){3,})$/u; // FBI

const runBefore = (words: readonly Word[], { first, end }: IndexRange): number => {
  let at = end;
  while (at > first && (isNameWord(words, at - 1) || isParticle(words, at - 1))) at -= 1;
  return at;
};

/** Where a name such as *Ministry of Defence* begins that reaches the end of a phrase. */
const bodyBefore = (words: readonly Word[], { first, end }: IndexRange): number | null => {
  for (let at = Math.max(first, end - 8); at < end; at += 1) {
    if (ofEnd(words, at) === end) return runBefore(words, { first, end: at + 1 });
  }
  return null;
};

/** The last title in a run of capitals, with a name behind it: *House | Speaker | Ann Lee*. */
const titleIn = (words: readonly Word[], first: number, end: number): number | null => {
  for (let at = end - 2; at >= first; at -= 1) {
    if (TITLES.has(words[at]?.lower ?? '') && isNameWord(words, at)) return at;
  }
  return null;
};

const kindOf = (names: readonly string[], title: string | null): PhraseKind => {
  const lower = names.map((name) => name.toLowerCase());
  if (title !== null) return 'person';
  if (lower.some((name) => BODY_WORDS.has(name))) return 'organisation';
  if (lower.some((name) => /\.(?:net|com|org|info|io|co)$/u.test(name))) return 'organisation';
  if (PLACE_NAMES.has(lower.at(-1) ?? '') && lower.length < 3) return 'place';
  return names.length === 1 && ACRONYM.test(names[0] ?? '') ? 'organisation' : 'name';
};

/** Past adjectives of peoples and parties that stand before a name: *Russian | Ann Orr*. */
const withoutDemonyms = (words: readonly Word[], from: number, end: number): number => {
  let first = from;
  while (first < end - 1 && DEMONYMS.has(words[first]?.lower ?? '')) first += 1;
  return first;
};

/** The proper name at the end of a phrase, or `null` where it ends with a common noun. */
export const readName = (words: readonly Word[], phrase: IndexRange): ReadName | null => {
  const last = words[phrase.end - 1];
  const range = isGenitive(last) ? { first: phrase.first, end: phrase.end - 1 } : phrase;
  const body = bodyBefore(words, range);
  const start = body ?? runBefore(words, range);
  if (start >= range.end) return null;
  const titleAt = body === null ? titleIn(words, start, range.end) : null;
  const title = titleAt === null ? null : (words[titleAt]?.lower ?? null);
  const opening = titleAt === null ? start : titleAt + 1;
  const first = body === null ? withoutDemonyms(words, opening, range.end) : opening;
  const kept = words.slice(first, range.end);
  const names = kept.map((word) => word.text);
  const isBodyName = kindOf(names, title) === 'organisation' && first > start && titleAt === null;
  return {
    range: { first: isBodyName ? start : first, end: range.end },
    words: isBodyName ? words.slice(start, range.end).map((word) => word.text) : names,
    title,
    kind: kindOf(names, title),
  };
};
