import { HE_FORMS, IT_FORMS, SHE_FORMS, THEY_FORMS } from '../lexicon/pronouns';
import { genderOf, type Discourse } from './discourse';
import type { Entity } from './entity';
import type { Mention } from './mention';
import type { Gender, PhraseKind } from './phrase';

/** How many sentences, paragraphs and mentions back a pronoun may point. */
const REACH = 5;
const REACH_BLOCKS = 3;
const REACH_MENTIONS = 60;

type PronounKind = 'he' | 'she' | 'they' | 'it';

const PERSONS: ReadonlySet<PhraseKind> = new Set<PhraseKind>(['person', 'unnamed-person']);
const BODIES: ReadonlySet<PhraseKind> = new Set<PhraseKind>(['organisation', 'outlet', 'document']);

const pronounKindOf = (lower: string): PronounKind | null => {
  if (HE_FORMS.has(lower)) return 'he';
  if (SHE_FORMS.has(lower)) return 'she';
  if (THEY_FORMS.has(lower)) return 'they';
  return IT_FORMS.has(lower) ? 'it' : null;
};

/** Whether the words of a story let a pronoun stand for an entity; its gender is another matter. */
const fitsKind = (pronoun: PronounKind, { kind, isPlural, isGuess }: Entity): boolean => {
  if (pronoun === 'it') return (BODIES.has(kind) || isGuess) && !isPlural;
  if (pronoun === 'they')
    return isPlural || kind === 'unnamed-group' || kind === 'collective' || kind === 'organisation';
  return PERSONS.has(kind) && !isPlural;
};

const fitsGender = (
  discourse: Discourse,
  entity: number,
  gender: Gender,
  byHint: boolean,
): boolean => {
  const shown = genderOf(discourse, entity);
  if (shown !== null) return shown === gender;
  const hint = discourse.entities[entity]?.genderHint ?? null;
  return !byHint || hint === null || hint === gender;
};

/** What a search for antecedents keeps in view. */
interface Search {
  readonly discourse: Discourse;
  readonly at: number;
  readonly pronoun: PronounKind;
  /** Whether a given name may rule somebody out. */
  readonly byHint: boolean;
}

const fittingReferents = (
  { discourse, pronoun, byHint }: Search,
  before: number,
): readonly number[] =>
  (discourse.referents[before] ?? []).filter((index) => {
    const entity = discourse.entities[index];
    if (entity === undefined || !fitsKind(pronoun, entity)) return false;
    return pronoun === 'it' || pronoun === 'they' || fitsGender(discourse, index, pronoun, byHint);
  });

const distinct = (lists: readonly (readonly number[])[]): readonly number[] => [
  ...new Set(lists.flat()),
];

/** Who is meant among the fitting mentions of one sentence: those who speak in it, else those outside what is said. */
const chooseIn = (search: Search, sentence: readonly number[]): readonly number[] => {
  const { discourse, at } = search;
  const own = discourse.speakerOf[at] ?? -1;
  const inside = discourse.contentOf[at] ?? -1;
  const isOwn = (before: number): boolean => own !== -1 && discourse.contentOf[before] === own;
  const spoken = sentence.filter((before) => (discourse.speakerOf[before] ?? -1) !== -1);
  const enclosing = spoken.filter(
    (before) => inside !== -1 && discourse.speakerOf[before] === inside,
  );
  const besides = sentence.filter(
    (before) => inside !== -1 && discourse.contentOf[before] === inside && !isOwn(before),
  );
  if (enclosing.length > 0 || besides.length > 0)
    return distinct([...enclosing, ...besides].map((before) => fittingReferents(search, before)));
  const speakers = distinct(spoken.map((before) => fittingReferents(search, before)));
  if (speakers.length > 0) return speakers;
  const outside = sentence.filter((before) => (discourse.contentOf[before] ?? -1) === -1);
  return distinct(outside.map((before) => fittingReferents(search, before)));
};

/** The mentions before one, sentence by sentence, the nearest first, as far as a pronoun may point. */
const sentencesBefore = ({ mentions }: Discourse, at: number): readonly (readonly number[])[] => {
  const sentences: number[][] = [];
  const from = mentions[at];
  let last: number | null = null;
  for (let before = at - 1; before >= 0 && at - before <= REACH_MENTIONS; before -= 1) {
    const mention = mentions[before];
    if (from === undefined || mention === undefined) break;
    if (from.sentence - mention.sentence > REACH || from.block - mention.block > REACH_BLOCKS)
      break;
    if (mention.sentence === last) sentences.at(-1)?.push(before);
    else sentences.push([before]);
    last = mention.sentence;
  }
  return sentences;
};

const search = (wanted: Search): readonly number[] => {
  for (const sentence of sentencesBefore(wanted.discourse, wanted.at)) {
    const chosen = chooseIn(wanted, sentence);
    if (chosen.length > 0) return chosen;
  }
  return [];
};

/** Any that fits, even within what somebody says: better than nobody. */
const searchAnywhere = (wanted: Search): readonly number[] => {
  for (const sentence of sentencesBefore(wanted.discourse, wanted.at)) {
    const fitting = distinct(sentence.map((before) => fittingReferents(wanted, before)));
    if (fitting.length > 0) return fitting;
  }
  return [];
};

/** Those of several whose given names hint at the pronoun, when the names of all the others hint away from it. */
const settleByHint = (
  { entities }: Discourse,
  pool: readonly number[],
  pronoun: PronounKind,
): readonly number[] => {
  const hints = pool.map((index) => entities[index]?.gender ?? entities[index]?.genderHint ?? null);
  const hinted = pool.filter((_index, position) => hints[position] === pronoun);
  return hinted.length === 1 && !hints.includes(null) ? hinted : pool;
};

/** *Lee had brought a friend. He said …*: who is named is meant rather than somebody of whom nothing is told. */
const settleByName = ({ entities }: Discourse, pool: readonly number[]): readonly number[] => {
  const named = pool.filter((index) => entities[index]?.specificity === 'named');
  const others = pool.filter((index) => !named.includes(index));
  return named.length === 1 && others.every((index) => entities[index]?.specificity === 'bare')
    ? named
    : pool;
};

/**
 * Whom *he*, *she*, *they* or *it* may stand for: in the nearest sentence with somebody who fits, whoever speaks there,
 * else whoever is named there. Gender counts by evidence; a given name only settles what else would be doubtful.
 */
export const resolvePronoun = (
  discourse: Discourse,
  at: number,
  mention: Mention,
): readonly number[] => {
  const pronoun = pronounKindOf(mention.head);
  if (pronoun === null) return [];
  const wanted: Search = { discourse, at, pronoun, byHint: false };
  const pool = search(wanted);
  if (pool.length === 0) return searchAnywhere(wanted);
  if (pool.length > 1) return settleByName(discourse, settleByHint(discourse, pool, pronoun));
  const hinted = search({ ...wanted, byHint: true });
  return hinted.length > 0 ? hinted : pool;
};
