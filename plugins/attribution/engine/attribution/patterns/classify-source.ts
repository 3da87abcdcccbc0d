import {
  OBJECT_PRONOUNS,
  OTHER_PRONOUNS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
} from '../../lexicon/function-words';
import {
  ANONYMOUS_NOUNS,
  COLLECTIVE_NOUNS,
  DOCUMENT_NOUNS,
  ORGANISATION_NOUNS,
  OUTLET_NOUNS,
  SPOKESPERSON_NOUNS,
} from '../../lexicon/source-nouns';
import { wordSet } from '../../lexicon/word-list';
import type { Strength } from '../attribution';
import type { Unit } from './frames';

/** What a source is, as far as the words that name it show. */
export type SourceKind =
  | 'person'
  | 'organisation'
  | 'outlet'
  | 'document'
  | 'anonymous-described'
  | 'anonymous-bare'
  | 'collective'
  | 'pronoun';

const ROTE_MODIFIERS = wordSet('familiar with the matter situation knowledge of');
const COLLECTIVE_ADJECTIVES = wordSet('western many some most several few other');
const POSSESSIVE = /['’]s?$/u; // Lee’s

const wordOf = (unit: Unit): string => unit.lower.replace(POSSESSIVE, '');

const isPronoun = (lower: string): boolean =>
  SUBJECT_PRONOUNS.has(lower) ||
  OTHER_PRONOUNS.has(lower) ||
  RELATIVE_PRONOUNS.has(lower) ||
  OBJECT_PRONOUNS.has(lower) ||
  ['his', 'their', 'its'].includes(lower);

/** The units before the first comma, preposition or relative clause: the phrase's own noun stands last in them. */
const baseOf = (units: readonly Unit[]): readonly Unit[] => {
  const end = units.findIndex(
    (unit, index) =>
      index > 0 &&
      (unit.lower === 'familiar' ||
        unit.tag === 'comma' ||
        unit.tag === 'preposition' ||
        unit.tag === 'relative' ||
        unit.tag === 'that' ||
        unit.tag === 'quotation'),
  );
  return end === -1 ? units : units.slice(0, end);
};

const isListed = (lower: string): boolean =>
  [
    ANONYMOUS_NOUNS,
    COLLECTIVE_NOUNS,
    DOCUMENT_NOUNS,
    ORGANISATION_NOUNS,
    OUTLET_NOUNS,
    SPOKESPERSON_NOUNS,
  ].some((list) => list.has(lower));

/** Whether a unit names somebody: a capitalised word that is no listed noun at the head of its sentence. */
const isNaming = (unit: Unit): boolean => unit.tag === 'name' && !isListed(wordOf(unit));

const hasModifier = (units: readonly Unit[], base: readonly Unit[]): boolean => {
  const before = base
    .slice(0, -1)
    .some(
      (unit) =>
        unit.tag !== 'determiner' &&
        unit.tag !== 'number' &&
        unit.tag !== 'adverb' &&
        !COLLECTIVE_ADJECTIVES.has(unit.lower),
    );
  const after = units
    .slice(base.length)
    .some((unit) => unit.words > 0 && !ROTE_MODIFIERS.has(unit.lower));
  return before || after;
};

const kindOfAnonymous = (
  units: readonly Unit[],
  base: readonly Unit[],
  head: string,
): SourceKind => {
  const isDescribed = hasModifier(units, base);
  if (COLLECTIVE_NOUNS.has(head) && !ANONYMOUS_NOUNS.has(head)) {
    return units.length > base.length && isDescribed ? 'anonymous-described' : 'collective';
  }
  return isDescribed ? 'anonymous-described' : 'anonymous-bare';
};

/** The kind of a source, from its words alone. `namesOutlet`: whether an outlet's name stands in its base. */
export const classifySource = (units: readonly Unit[], namesOutlet: boolean): SourceKind => {
  const base = baseOf(units);
  const last = base.at(-1);
  if (last === undefined) return 'anonymous-bare';
  const head = wordOf(last);
  if (units.length === 1 && isPronoun(head)) return 'pronoun';
  const isDocument = DOCUMENT_NOUNS.has(head);
  // CNN reporter Ann Lee
  const isStaff = base.some((unit) => ANONYMOUS_NOUNS.has(wordOf(unit)));
  if (namesOutlet) return isStaff && !isDocument && !OUTLET_NOUNS.has(head) ? 'person' : 'outlet';
  if (SPOKESPERSON_NOUNS.has(head))
    return units.some(isNaming) ? 'organisation' : 'anonymous-described';
  const apposed = units.slice(base.length);
  const namesApposed =
    apposed[0]?.tag === 'comma' && apposed[1] !== undefined && isNaming(apposed[1]);
  if (ANONYMOUS_NOUNS.has(head) || COLLECTIVE_NOUNS.has(head))
    return namesApposed ? 'person' : kindOfAnonymous(units, base, head);
  if (OUTLET_NOUNS.has(head) && !isDocument) return 'outlet';
  if (isDocument) return 'document';
  if (ORGANISATION_NOUNS.has(head)) return 'organisation';
  if (
    last.tag === 'name' ||
    last.tag === 'abbreviation-stop' ||
    base[0]?.lower === 'the' ||
    namesApposed
  )
    return 'person';
  return units.length === 1 ? 'anonymous-bare' : 'anonymous-described';
};

const STRENGTH_OF_KIND: Readonly<Record<SourceKind, Strength>> = {
  person: 'named',
  organisation: 'named',
  outlet: 'outlet',
  document: 'document',
  'anonymous-described': 'anonymous-described',
  'anonymous-bare': 'anonymous-bare',
  collective: 'anonymous-bare',
  // A pronoun that no earlier source explains stands for somebody whom the text has just named.
  pronoun: 'named',
};

/** What the text shows of who is behind a statement by such a source, heard directly or by way of another outlet. */
export const strengthOf = (kind: SourceKind, isRelayed: boolean): Strength => {
  const strength = STRENGTH_OF_KIND[kind];
  if (!isRelayed) return strength;
  if (strength === 'named') return 'relayed';
  return strength === 'document' ? 'outlet' : strength;
};
