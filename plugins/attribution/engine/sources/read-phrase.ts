import { WRITTEN_NOUNS } from '../lexicon/wider-source-nouns';
import type { OutletMention } from '../attribution/attribution';
import { DEMONYMS } from '../lexicon/name-words';
import { genderOfNoun } from '../lexicon/person-nouns';
import { ANONYMOUS_NOUNS, OUTLET_NOUNS, SPOKESPERSON_NOUNS } from '../lexicon/source-nouns';
import { HE_FORMS, LONE_DETERMINERS, PRONOUNS, SHE_FORMS, THEY_FORMS } from '../lexicon/pronouns';
import { genderOfTitle } from '../lexicon/titles';
import { wordSet } from '../lexicon/word-list';
import type { IndexRange } from '../text/overlapping';
import type { Span } from '../text/span';
import { isGenitive, isNameWord, singularOf } from './name-words';
import type { Phrase } from './phrase';
import { isPersonNoun, isPluralNoun, kindOfNoun, specificityOf } from './read-description';
import { readName, type ReadName } from './read-name';
import { isCapitalised, spanOfWords, type Word } from './words';

/** What stands around a phrase, where it matters to what it says. */
export interface Surroundings {
  /** Words behind the phrase that belong to it: *at the port* of *a clerk at the port*. */
  readonly after: readonly Word[];
  /** The first outlet named in a stretch of the text. */
  readonly outletIn: (span: Span) => OutletMention | null;
  /** The phrase with what belongs to it. */
  readonly whole: Span;
}

const DEFINITE = wordSet('the this that these those my your his her its our their');

const pronounOf = (
  words: readonly Word[],
  { first, end }: IndexRange,
  { whole }: Surroundings,
): Phrase => {
  const lower = words[first]?.lower ?? '';
  const isLone = LONE_DETERMINERS.has(lower);
  return {
    span: spanOfWords(words, { first, end }),
    whole,
    form: isLone ? 'description' : 'pronoun',
    kind: isLone ? 'collective' : 'thing',
    name: [],
    head: lower,
    isDefinite: false,
    isPlural: isLone || THEY_FORMS.has(lower),
    gender: HE_FORMS.has(lower) ? 'he' : SHE_FORMS.has(lower) ? 'she' : null,
    specificity: isLone ? 'bare' : 'none',
    qualifiers: [],
    outlet: null,
  };
};

const isUnique = (words: readonly Word[], { first, end }: IndexRange): boolean =>
  DEFINITE.has(words[first]?.lower ?? '') ||
  words.slice(first, end - 1).some((word) => isGenitive(word));

/** The last word of a phrase without a genitive mark. */
const headAt = (words: readonly Word[], { first, end }: IndexRange): number =>
  isGenitive(words[end - 1]) && end - 1 > first ? end - 2 : end - 1;

const nameOf = (
  words: readonly Word[],
  range: IndexRange,
  name: ReadName,
  { outletIn, whole }: Surroundings,
): Phrase => {
  const outlet = outletIn(spanOfWords(words, name.range));
  const before = words[name.range.first - 1 - (name.title === null ? 0 : 1)];
  const isNoun = before?.tag === 'NOUN' || isPersonNoun(before?.lower ?? '');
  const isBehindNoun = name.range.first > range.first && before !== undefined && isNoun;
  const head = isBehindNoun ? before.lower : (name.title ?? '');
  const isPerson = name.kind === 'person' || (isBehindNoun && isPersonNoun(head));
  const kind = isPerson ? 'person' : outlet === null ? name.kind : 'outlet';
  return {
    span: spanOfWords(words, range),
    whole,
    form: 'name',
    kind,
    name: kind === 'outlet' && outlet !== null ? outlet.name.split(' ') : name.words,
    head: singularOf(head),
    isDefinite: isUnique(words, range),
    isPlural: false,
    gender: genderOfTitle(name.title ?? '') ?? genderOfNoun(head),
    specificity: 'named',
    qualifiers: [],
    outlet: kind === 'outlet' ? outlet : null,
  };
};

const qualifiersOf = (words: readonly Word[], first: number, head: number): readonly string[] =>
  words
    .slice(first, head)
    .filter((word, at) => isNameWord(words, first + at) && !DEMONYMS.has(word.lower))
    .map((word) => word.text);

/** What makes *figures* people: *senior figures*, not *customs figures*. */
const FIGURES_OF = wordSet(
  'senior leading opposition public party political religious military business prominent key establishment cultural union',
);

/** What makes an *agency* an outlet. */
const NEWS = wordSet('news press wire photo');

const kindOfDescription = (
  words: readonly Word[],
  range: IndexRange,
  at: number,
  isTold: boolean,
): Phrase['kind'] => {
  const lower = words[at]?.lower ?? '';
  const modifiers = words.slice(range.first, at).map((word) => word.lower);
  if (lower === 'figures' && !modifiers.some((word) => FIGURES_OF.has(word))) return 'document';
  if (lower === 'agency' && !modifiers.some((word) => NEWS.has(word))) return 'organisation';
  return kindOfNoun(lower, isUnique(words, range), isTold);
};

const descriptionOf = (
  words: readonly Word[],
  range: IndexRange,
  { after, outletIn, whole }: Surroundings,
): Phrase => {
  const outlet = outletIn(whole);
  const at = headAt(words, range);
  const lower = words[at]?.lower ?? '';
  const kind = kindOfDescription(words, range, at, after.length > 0);
  const isPublished = WRITTEN_NOUNS.has(lower) || OUTLET_NOUNS.has(lower);
  const isStaff = ANONYMOUS_NOUNS.has(lower) || SPOKESPERSON_NOUNS.has(singularOf(lower));
  const isOutlets = outlet !== null && !isStaff && (isPublished || kind === 'organisation');
  return {
    span: spanOfWords(words, range),
    whole,
    form: 'description',
    kind: isOutlets ? 'outlet' : kind,
    name: at === range.first && isCapitalised(words[at]) ? [words[at]?.text ?? ''] : [],
    head: singularOf(lower),
    isDefinite: isUnique(words, range),
    isPlural: isPluralNoun(lower),
    gender: genderOfNoun(lower),
    specificity: specificityOf(words.slice(range.first, at), after),
    qualifiers: qualifiersOf(words, range.first, at),
    outlet: isOutlets ? outlet : null,
  };
};

/** Whether a capitalised last word stands for a people or a party: *Democrats*, *Western | suspicions*. */
const isPeople = (words: readonly Word[], { first, end }: IndexRange): boolean => {
  const last = words[end - 1]?.lower ?? '';
  if (end - first === 1 && DEMONYMS.has(last)) return true;
  const isMany = singularOf(last) !== last && DEMONYMS.has(singularOf(last));
  return isMany && (end - first === 1 || !isNameWord(words, end - 2));
};

/** Reads a phrase by its own words. */
export const readPhrase = (
  words: readonly Word[],
  range: IndexRange,
  around: Surroundings,
): Phrase => {
  const isAlone = range.end - range.first === 1 + Number(isGenitive(words[range.end - 1]));
  const lower = words[range.first]?.lower ?? '';
  if (isAlone && PRONOUNS.has(lower) && words[range.first]?.text !== 'US')
    return pronounOf(words, range, around);
  if (isPeople(words, range)) return descriptionOf(words, range, around);
  const name = readName(words, range);
  return name === null ? descriptionOf(words, range, around) : nameOf(words, range, name, around);
};
