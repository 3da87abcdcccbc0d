import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
} from '../lexicon/function-words';
import {
  BODY_WORDS,
  DEMONYMS,
  NAME_PARTICLES,
  PLACE_NAMES,
  TIME_NAMES,
} from '../lexicon/name-words';
import { KIN_NOUNS, looksAgentive, OFFICE_NOUNS, PERSON_NOUNS } from '../lexicon/person-nouns';
import {
  ANONYMOUS_NOUNS,
  COLLECTIVE_NOUNS,
  DOCUMENT_NOUNS,
  ORGANISATION_NOUNS,
  OUTLET_NOUNS,
  SPOKESPERSON_NOUNS,
} from '../lexicon/source-nouns';
import { BODY_NOUNS, WRITTEN_NOUNS } from '../lexicon/wider-source-nouns';
import { TITLES } from '../lexicon/titles';
import { wordSet } from '../lexicon/word-list';
import { isCapitalised, type Word } from './words';

const ADJECTIVES = wordSet(
  'top local many several most some few other more new two three four five another no all both such national state federal',
);
const CLOSED: readonly ReadonlySet<string>[] = [
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
  TIME_NAMES,
  wordSet(
    'it you there here not also when while if because as so now then yes no what how why where',
  ),
];
const LISTED: readonly ReadonlySet<string>[] = [
  ADJECTIVES,
  ANONYMOUS_NOUNS,
  COLLECTIVE_NOUNS,
  DOCUMENT_NOUNS,
  ORGANISATION_NOUNS,
  OUTLET_NOUNS,
  SPOKESPERSON_NOUNS,
  OFFICE_NOUNS,
  wordSet('senior former'),
];
const POSSESSIVE = wordSet("'s ' s'");
const OPENING_MARK = /^["'“‘«([—–-]+$/u;

/** A noun in the singular, roughly: *agencies* → *agency*. */
export const singularOf = (lower: string): string => {
  if (lower === 'people') return 'person';
  if (lower.endsWith('men')) return `${lower.slice(0, -3)}man`;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes)$/u.test(lower)) return lower.slice(0, -2);
  return /[^siu]s$/u.test(lower) && lower.length > 3 ? lower.slice(0, -1) : lower;
};

/** Whether a word is the mark of the genitive: *’s*. */
export const isGenitive = (word: Word | undefined): boolean =>
  word !== undefined && word.tag === 'PART' && POSSESSIVE.has(word.lower);

/** Whether the word at an index opens its sentence or a quotation, where a capital says nothing. */
const isOpening = (words: readonly Word[], at: number): boolean => {
  const [word, before] = [words[at], words[at - 1]];
  return (
    before === undefined || before.sentence !== word?.sentence || OPENING_MARK.test(before.text)
  );
};

const isListedNoun = (noun: string): boolean =>
  [PERSON_NOUNS, KIN_NOUNS, WRITTEN_NOUNS, BODY_NOUNS].some((list) => list.has(noun));

const isOrdinary = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return true;
  if (word.tag !== 'PROPN' && word.tag !== 'NOUN' && word.tag !== 'X') return true;
  const { lower } = word;
  if (LISTED.some((list) => list.has(lower))) return !isCapitalised(next) || !TITLES.has(lower);
  if (lower.endsWith('s') && (looksAgentive(lower) || isListedNoun(singularOf(lower)))) return true;
  const isBeforeNoun = next?.tag === 'NOUN' && !isCapitalised(next);
  return isBeforeNoun && !PLACE_NAMES.has(lower) && !DEMONYMS.has(lower) && word.tag !== 'PROPN';
};

/** Whether the word at an index has its capital because it is (part of) a name. */
export const isNameWord = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word === undefined || !isCapitalised(word)) return false;
  if (word.text !== 'US' && CLOSED.some((list) => list.has(word.lower))) return false;
  return !isOpening(words, at) || !isOrdinary(words, at);
};

/** Whether the word at an index is a small one inside a name: *Ursula | von | der | Leyen*. */
export const isParticle = (words: readonly Word[], at: number): boolean =>
  NAME_PARTICLES.has(words[at]?.lower ?? '') &&
  (isNameWord(words, at + 1) || NAME_PARTICLES.has(words[at + 1]?.lower ?? ''));

/** Whether a name goes on past the word at an index by way of *of*: *Department | of | Justice*. */
export const ofEnd = (words: readonly Word[], at: number): number | null => {
  if (!BODY_WORDS.has(words[at]?.lower ?? '') || !isCapitalised(words[at])) return null;
  const link = words[at + 1]?.lower;
  if (link !== 'of' && link !== 'for') return null;
  const next = words[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  if (!isNameWord(words, next)) return null;
  let end = next + 1;
  while (isNameWord(words, end) && end < next + 5) end += 1;
  return end;
};
