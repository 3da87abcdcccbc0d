import { wordSet } from '../../lexicon/word-list';
import type { Unit, UnitRange } from './frames';
import { hasVerb, isApposition, isVerbAt, nounPhraseBefore, nounPhraseEnd } from './noun-phrases';
import type { Tag } from './tag-word';
import type { VerbGroup } from './verb-group';

const LONGEST_SUBJECT = 60;
const PLURAL_HEADS = wordSet(
  'people police many some others most few both men women two three media they we i you who that % percent third quarter half',
);
const PLURAL_END = /[^s]s$/u; // officials, but not witness
const COMMA_INSIDE = /,[”"’'»]*$/u; // “It is safe,”
const SINGULAR_PRONOUNS = wordSet('he she it who which that this one');
/** What opens words between commas that belong to the clause and not to its subject: *Lee, in her letter, said*. */
const ASIDES: ReadonlySet<Tag> = new Set<Tag>(['preposition', 'gerund', 'participle', 'adverb']);
const WRITERS_OWN = wordSet('i we you this these those there what nobody none nothing');

/** Index of the comma that opens the segment which ends at `end`; `null` when it opens at the floor. */
const commaBefore = (units: readonly Unit[], end: number, floor: number): number | null => {
  const lowest = Math.max(floor, end - LONGEST_SUBJECT);
  for (let at = end - 1; at >= lowest; at -= 1) {
    const tag = units[at]?.tag;
    if (tag === 'comma') return at;
    if (tag === 'stop' || tag === 'colon') return null;
  }
  return null;
};

/** Whether a phrase fills the words between two commas and is more than an age, so that it can speak for itself. */
const standsAlone = (units: readonly Unit[], phrase: UnitRange, outer: number): boolean =>
  phrase.first === outer + 1 &&
  units.slice(phrase.first, phrase.end).some((unit) => unit.tag !== 'number');

/** The words before a verb that may be its subject, with appositions. */
interface Subjects {
  readonly likeliest: UnitRange | null;
  /** What looks like an apposition of words further left, but may speak for itself: *took bribes for years, | the mayor, Ann Lee,*. */
  readonly nearest: UnitRange | null;
}

/** The noun phrases whose appositions end at the comma at `end`: *Ann Lee, 41, the mayor,*. */
const withAppositions = (units: readonly Unit[], end: number, floor: number): Subjects => {
  let segmentEnd = end;
  let sourceEnd = end;
  let nearest: UnitRange | null = null;
  for (
    let comma = commaBefore(units, end, floor);
    comma !== null;
    comma = commaBefore(units, segmentEnd, floor)
  ) {
    const isAside = ASIDES.has(units[comma + 1]?.tag ?? 'mark');
    if (!isAside && !isApposition(units, comma + 1, segmentEnd)) break;
    if (isAside) sourceEnd = comma;
    const base = nounPhraseBefore(units, comma, floor);
    const outer = commaBefore(units, comma, floor);
    const mayBeApposition =
      outer !== null &&
      isApposition(units, outer + 1, comma) &&
      nounPhraseBefore(units, outer, floor) !== null;
    if (base !== null && !mayBeApposition && !hasVerb(units, (outer ?? floor - 1) + 1, base.first))
      return { likeliest: { first: base.first, end: sourceEnd }, nearest };
    if (mayBeApposition && base !== null && standsAlone(units, base, outer))
      nearest ??= { first: base.first, end: sourceEnd };
    if (!mayBeApposition && !ASIDES.has(units[(outer ?? comma) + 1]?.tag ?? 'mark')) break;
    segmentEnd = comma;
  }
  return { likeliest: nearest ?? afterQuotation(units, end, floor), nearest: null };
};

/** All that stands between a finished quotation and the comma at `end`: “…,” *Ann Lee, once of Tidal and its port,*. */
const afterQuotation = (units: readonly Unit[], end: number, floor: number): UnitRange | null => {
  const lowest = Math.max(floor, end - LONGEST_SUBJECT);
  for (let at = end - 1; at >= lowest; at -= 1) {
    if (units[at]?.tag === 'stop') return null;
    if (units[at]?.tag !== 'quotation') continue;
    const phraseEnd = nounPhraseEnd(units, at + 1);
    const isPhrase = phraseEnd > at + 1 && units[phraseEnd]?.tag === 'comma';
    return isPhrase && COMMA_INSIDE.test(units[at]?.text ?? '') ? { first: at + 1, end } : null;
  }
  return null;
};

/** The subjects that the verb group at `verb` may have: the likeliest one, and one nearer to it. */
export const subjectsBefore = (units: readonly Unit[], verb: number, floor: number): Subjects =>
  units[verb - 1]?.tag === 'comma'
    ? withAppositions(units, verb - 1, floor)
    : { likeliest: nounPhraseBefore(units, verb, floor), nearest: null };

/** The subject of the verb group that begins at `verb`, with its appositions; `null` when none can be told. */
export const subjectBefore = (
  units: readonly Unit[],
  verb: number,
  floor: number,
): UnitRange | null => subjectsBefore(units, verb, floor).likeliest;

/** Whether a subject and a verb group fit in number, and the subject can speak for somebody but the writer. */
export const agreesWith = (
  units: readonly Unit[],
  subject: UnitRange,
  group: VerbGroup,
): boolean => {
  const head = units[subject.end - 1];
  if (head === undefined || WRITERS_OWN.has(head.lower)) return false;
  if (group.hasAuxiliary || group.form.kind === 'past') return true;
  const inside = units.slice(subject.first, subject.end);
  const isPlural =
    head.tag === 'number' ||
    PLURAL_HEADS.has(head.lower) ||
    inside.some(
      (unit) => unit.lower === 'and' || (unit.tag !== 'pronoun' && PLURAL_END.test(unit.lower)),
    );
  if (group.form.kind === 'base')
    return isPlural && !(head.lower === 'it' || head.lower === 'he' || head.lower === 'she');
  return SINGULAR_PRONOUNS.has(head.lower) || head.tag !== 'pronoun';
};

/** Where the adverbs and auxiliaries before the verb at `at` begin. */
const groupStart = (units: readonly Unit[], at: number): number => {
  let first = at;
  while (['adverb', 'auxiliary', 'modal'].includes(units[first - 1]?.tag ?? '')) first -= 1;
  return first;
};

/** The subject of a frame's first clause: *Lee | left early, saying that…*. */
export const leadingSubject = (units: readonly Unit[]): UnitRange | null => {
  for (let at = 1; at < Math.min(units.length, LONGEST_SUBJECT); at += 1) {
    if (isVerbAt(units, at)) return subjectBefore(units, groupStart(units, at), 0);
  }
  return null;
};
