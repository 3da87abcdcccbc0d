import { DEMONYMS, PLACE_NAMES } from '../lexicon/name-words';
import { KIN_NOUNS, looksAgentive, OFFICE_NOUNS, PERSON_NOUNS } from '../lexicon/person-nouns';
import {
  ANONYMOUS_NOUNS,
  COLLECTIVE_NOUNS,
  OUTLET_NOUNS,
  SPOKESPERSON_NOUNS,
} from '../lexicon/source-nouns';
import { BODY_NOUNS, WRITTEN_NOUNS } from '../lexicon/wider-source-nouns';
import type { Specificity } from '../attribution/attribution';
import { wordSet } from '../lexicon/word-list';
import type { PhraseKind } from './phrase';
import { singularOf } from './name-words';
import type { Word } from './words';

const UNTELLING = wordSet(
  'some many most several few both all other others more top two three four five six seven eight nine ten dozens hundreds one another such own familiar with the a an matter situation knowledge of',
);
const PLURALS = wordSet(
  'people police men women children many some others those several few most both',
);

/** Whether a description's noun stands for several. */
export const isPluralNoun = (lower: string): boolean =>
  PLURALS.has(lower) || (singularOf(lower) !== lower && !lower.endsWith('ss'));

/** Whether a word beside an unnamed source's noun tells anything of it: *senior*, not *several*. */
const tells = ({ lower, tag }: Word): boolean =>
  tag !== 'DET' && tag !== 'NUM' && tag !== 'PUNCT' && tag !== 'PART' && !UNTELLING.has(lower);

/** How closely the words around a description's noun say who it is. */
export const specificityOf = (before: readonly Word[], after: readonly Word[]): Specificity =>
  before.some(tells) || after.some(tells) ? 'described' : 'bare';

/** Heads that stand for a share of many: *47 percent*, *nearly half*. */
const SHARES = wordSet(
  'percent per cent percentage share proportion majority minority half third quarter',
);

const isPersonal = (noun: string): boolean =>
  ANONYMOUS_NOUNS.has(noun) ||
  KIN_NOUNS.has(noun) ||
  PERSON_NOUNS.has(noun) ||
  SPOKESPERSON_NOUNS.has(noun);

/** Whether a noun is one for people: *activist*. */
export const isPersonNoun = (lower: string): boolean => {
  const noun = singularOf(lower);
  return isPersonal(noun) || OFFICE_NOUNS.has(noun) || looksAgentive(noun);
};

const kindOfPeople = (lower: string, isTold: boolean): PhraseKind => {
  const isPlural = isPluralNoun(lower);
  if (COLLECTIVE_NOUNS.has(lower) && !ANONYMOUS_NOUNS.has(lower)) {
    return isTold && isPlural ? 'unnamed-group' : 'collective';
  }
  return isPlural ? 'unnamed-group' : 'unnamed-person';
};

/** What a description stands for, by its noun. `isUnique`: with *the* or a possessive before it. `isTold`: with more behind it. */
export const kindOfNoun = (lower: string, isUnique: boolean, isTold: boolean): PhraseKind => {
  const noun = singularOf(lower);
  if (ANONYMOUS_NOUNS.has(lower) || COLLECTIVE_NOUNS.has(lower)) return kindOfPeople(lower, isTold);
  if (SHARES.has(lower)) return 'unnamed-group';
  if (SPOKESPERSON_NOUNS.has(noun)) return isPluralNoun(lower) ? 'unnamed-group' : 'unnamed-person';
  if (WRITTEN_NOUNS.has(lower) || WRITTEN_NOUNS.has(noun)) return 'document';
  if (OUTLET_NOUNS.has(lower)) return 'outlet';
  if (BODY_NOUNS.has(lower) || BODY_NOUNS.has(noun)) return 'organisation';
  if (OFFICE_NOUNS.has(lower) && isUnique) return 'person';
  if (isPersonNoun(lower)) return isPluralNoun(lower) ? 'unnamed-group' : 'unnamed-person';
  if (DEMONYMS.has(noun)) return 'collective';
  return PLACE_NAMES.has(lower) ? 'place' : 'thing';
};
