import { cueFormsOf } from '../../lexicon/cue-forms';
import { OPENERS, SUBJECT_PRONOUNS, TIME_WORDS } from '../../lexicon/function-words';
import { wordSet } from '../../lexicon/word-list';
import type { Unit, UnitRange } from './frames';
import type { Tag } from './tag-word';
import { timePhraseEnd } from './time-phrases';

const INSIDE: ReadonlySet<Tag> = new Set<Tag>([
  'noun',
  'name',
  'determiner',
  'number',
  'participle',
  'gerund',
  'preposition',
  'abbreviation-stop',
  'bracket',
]);
const FINITE: ReadonlySet<Tag> = new Set<Tag>(['verb', 'auxiliary', 'modal']);
const HEADS: ReadonlySet<Tag> = new Set<Tag>([
  'noun',
  'name',
  'abbreviation-stop',
  'bracket',
  'number',
  'gerund',
]);
const LONGEST_PHRASE = 30;
const LONGEST_RELATIVE_CLAUSE = 18;
const NICKNAME_WORDS = 3;
const ENDS_STATEMENT = /[.,?!…][”"’'»]*$/u; // “Is it safe?”

const QUANTIFIERS = wordSet(
  'many some several most both all others another few none one two three those each',
);
const APPROXIMATE = wordSet('about around over under nearly almost');

/** What may stand before an article inside one noun phrase: *head of the*, *all the*, *Lee and the*. */
const JOINS_DETERMINER: ReadonlySet<Tag> = new Set<Tag>([
  'preposition',
  'coordinator',
  'determiner',
  'participle',
  'gerund',
  'adverb',
  'bracket',
]);

const isFinite = (unit: Unit | undefined): boolean => unit !== undefined && FINITE.has(unit.tag);

const isNominal = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.tag === 'name' || unit.tag === 'noun' || unit.tag === 'abbreviation-stop');

/** Whether a unit can be the last of a noun phrase. */
const isHead = (unit: Unit | undefined): boolean =>
  unit !== undefined && (HEADS.has(unit.tag) || QUANTIFIERS.has(unit.lower));

const isNickname = (unit: Unit): boolean =>
  unit.tag === 'quotation' && unit.words <= NICKNAME_WORDS && !ENDS_STATEMENT.test(unit.text);

/** Where a relative clause that holds the verb at `index` begins: *police who | raided the house*. `null` when none does. */
const relativeBefore = (units: readonly Unit[], index: number, floor: number): number | null => {
  const lowest = Math.max(floor + 1, index - LONGEST_RELATIVE_CLAUSE);
  for (let at = index - 1; at >= lowest; at -= 1) {
    const tag = units[at]?.tag;
    if (tag === 'comma' || tag === 'stop' || tag === 'subordinator' || tag === 'quotation')
      return null;
    if ((tag === 'relative' || tag === 'that') && isNominal(units[at - 1])) return at;
  }
  return null;
};

/** Whether the unit at `at` is the verb of the relative clause that the unit before it opens: *police who | searched*. */
const opensRelative = (units: readonly Unit[], at: number): boolean =>
  units[at]?.tag === 'participle' && isNominal(units[at - 2]);

const JOINED_PHRASE = 8;

/** Whether what stands left of *and* at `at` is a clause of its own: *a woman asked for a photo and | Lee*. */
const endsClause = (units: readonly Unit[], at: number): boolean =>
  hasVerb(units, Math.max(0, at - JOINED_PHRASE), at);

const joinsPhrases = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === 'and' &&
  isNominal(units[at - 1]) &&
  (isNominal(units[at + 1]) || units[at + 1]?.tag === 'determiner');

/** The leftmost unit of the noun phrase whose last unit is at `last`; relative clauses without commas are part of it. */
const leftEdge = (units: readonly Unit[], last: number, floor: number): number => {
  let at = last;
  const lowest = Math.max(floor, last - LONGEST_PHRASE);
  while (at > lowest) {
    const unit = units[at - 1];
    if (unit === undefined) break;
    const relative = isFinite(unit) ? relativeBefore(units, at - 1, lowest) : null;
    const opensPhrase = units[at]?.tag === 'determiner' && !JOINS_DETERMINER.has(unit.tag);
    if (opensPhrase) break;
    const isRelative = unit.tag === 'relative' && at >= lowest + 2 && opensRelative(units, at);
    if (relative !== null) at = relative - 1;
    else if (isRelative) at -= 2;
    else if (
      INSIDE.has(unit.tag) ||
      isNickname(unit) ||
      (joinsPhrases(units, at - 1) && !endsClause(units, at - 1))
    )
      at -= 1;
    else if (unit.tag === 'adverb' && units[at]?.tag === 'participle') at -= 1;
    else break;
  }
  return at;
};

/** Where the phrase of a preposition at `first` gives way to the next noun phrase; `null` when it never does. */
const prepositionalEnd = (units: readonly Unit[], first: number, end: number): number | null => {
  for (let at = first + 2; at < end; at += 1) {
    const [before, unit] = [units[at - 1], units[at]];
    if (unit === undefined || before === undefined) break;
    if (unit.tag === 'determiner') return before.tag === 'preposition' ? null : at;
    if (unit.tag === 'name' && before.tag === 'noun') return at;
    const opened =
      TIME_WORDS.has(before.lower) || (before.tag === 'number' && before.text.length === 4);
    if (opened && unit.tag !== 'preposition') return at;
  }
  return null;
};

/** Drops what stands before a subject without being part of it: *But on Tuesday | the mayor*. */
const trimLeading = (units: readonly Unit[], range: UnitRange): UnitRange | null => {
  const { first, end } = range;
  const unit = units[first];
  if (unit === undefined || first >= end) return null;
  const afterTime = timePhraseEnd(units, first);
  if (afterTime > first && afterTime < end) return trimLeading(units, { first: afterTime, end });
  if (unit.tag === 'preposition') {
    if (APPROXIMATE.has(unit.lower) && units[first + 1]?.tag === 'number') return range;
    const next = prepositionalEnd(units, first, end);
    return next === null ? null : trimLeading(units, { first: next, end });
  }
  const isOpener = unit.tag === 'coordinator' || unit.tag === 'adverb' || OPENERS.has(unit.lower);
  return isOpener && first + 1 < end ? trimLeading(units, { first: first + 1, end }) : range;
};

/** Drops a phrase of time between a subject and its verb: *the mayor | on Tuesday*. */
const trimTrailing = (units: readonly Unit[], range: UnitRange): UnitRange | null => {
  for (let at = Math.max(range.first + 1, range.end - 4); at < range.end; at += 1) {
    const from = units[at]?.tag === 'preposition' ? at + 1 : at;
    if (from < range.end && timePhraseEnd(units, from) === range.end)
      return { first: range.first, end: at };
  }
  return range;
};

/** The noun phrase that ends right before `end`, not reaching left of `floor`; `null` when there is none. */
export const nounPhraseBefore = (
  units: readonly Unit[],
  end: number,
  floor: number,
): UnitRange | null => {
  const last = units[end - 1];
  if (end <= floor || last === undefined) return null;
  if (last.tag === 'pronoun' || last.tag === 'relative') return { first: end - 1, end };
  const trimmed = trimTrailing(units, { first: floor, end });
  if (trimmed === null || trimmed.end <= floor) return null;
  const head = units[trimmed.end - 1];
  if (head?.tag === 'pronoun') return { first: trimmed.end - 1, end: trimmed.end };
  const isThoseAsked = head?.tag === 'participle' && units[trimmed.end - 2]?.lower === 'those';
  if (!isHead(head) && !isThoseAsked) return null;
  return trimLeading(units, { first: leftEdge(units, trimmed.end - 1, floor), end: trimmed.end });
};

/** Whether a unit is a verb in its clause, or looks like one after a noun: *police arrested*. */
export const isVerbAt = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at];
  if (unit === undefined) return false;
  if (FINITE.has(unit.tag)) return true;
  const before = units[at - 1];
  const afterSubject = isNominal(before) || before?.tag === 'pronoun' || before?.tag === 'adverb';
  if (unit.tag === 'participle') return afterSubject && units[at + 1]?.lower !== 'by';
  return (
    afterSubject &&
    unit.tag === 'noun' &&
    cueFormsOf(unit.lower).some((form) => form.kind === 'past')
  );
};

/** Whether any of the units `[first, end)` is a verb in its clause. */
export const hasVerb = (units: readonly Unit[], first: number, end: number): boolean => {
  for (let at = first; at < end; at += 1) if (isVerbAt(units, at)) return true;
  return false;
};

const ENDS_PHRASE: ReadonlySet<Tag> = new Set<Tag>([
  'comma',
  'stop',
  'dash',
  'colon',
  'quotation',
  'subordinator',
  'pronoun',
  'object-pronoun',
  'mark',
  'adverb',
]);

const relativeEnd = (units: readonly Unit[], from: number): number => {
  let at = from;
  while (
    at < units.length &&
    units[at]?.tag !== 'comma' &&
    units[at]?.tag !== 'stop' &&
    units[at]?.tag !== 'dash'
  ) {
    const unit = units[at];
    if (unit?.tag === 'quotation' && unit.words > NICKNAME_WORDS) break;
    at += 1;
  }
  return at;
};

/** Where the noun phrase that begins at `first` ends; `first` itself when none begins there. */
export const nounPhraseEnd = (units: readonly Unit[], first: number): number => {
  const opening = units[first];
  if (opening === undefined) return first;
  if (opening.tag === 'adverb' && units[first + 1]?.tag === 'participle')
    return nounPhraseEnd(units, first + 1);
  if (opening.tag === 'pronoun' || opening.tag === 'object-pronoun') return first + 1;
  if (!INSIDE.has(opening.tag) || opening.tag === 'preposition') return first;
  let at = first + 1;
  while (at < units.length && at - first < LONGEST_PHRASE) {
    const unit = units[at];
    if (unit === undefined || (ENDS_PHRASE.has(unit.tag) && !isNickname(unit))) break;
    if (unit.tag === 'relative' || (unit.tag === 'that' && isVerbAt(units, at + 1)))
      return relativeEnd(units, at);
    if (unit.tag === 'that' || isVerbAt(units, at)) break;
    if (unit.tag === 'determiner' && isNominal(units[at - 1])) break;
    if (unit.tag === 'coordinator' && !joinsPhrases(units, at)) break;
    at += 1;
  }
  return at;
};

const OPENS_APPOSITION: ReadonlySet<Tag> = new Set<Tag>([
  'determiner',
  'number',
  'relative',
  'noun',
  'name',
]);

/** Whether the units `[first, end)` between commas say more about the noun phrase before: *41*, *who fled*, *the mayor*. */
export const isApposition = (units: readonly Unit[], first: number, end: number): boolean => {
  const opening = units[first];
  if (opening === undefined || first >= end) return false;
  if (opening.tag === 'relative' || (opening.tag === 'preposition' && opening.lower === 'whose'))
    return true;
  if (opening.lower === 'of' || opening.lower === 'from' || opening.lower === 'including')
    return true;
  if (opening.tag === 'preposition' && units[first + 1]?.tag === 'relative') return true;
  if (!OPENS_APPOSITION.has(opening.tag) || SUBJECT_PRONOUNS.has(opening.lower)) return false;
  if (OPENERS.has(opening.lower) || timePhraseEnd(units, first) === end) return false;
  return !isVerbAt(units, first) && nounPhraseEnd(units, first) === end;
};

/** The phrase at `first` with the appositions after it: *Osechkin, 41, who fled*. */
export const nounPhraseAfter = (units: readonly Unit[], first: number): UnitRange | null => {
  let end = nounPhraseEnd(units, first);
  if (end === first) return null;
  const isPlain = units
    .slice(first, end)
    .every((unit) => unit.tag !== 'relative' && unit.tag !== 'participle');
  while (units[end]?.tag === 'comma') {
    const opening = units[end + 1];
    const isRelative = opening?.tag === 'relative';
    const isSpeaker = isRelative && cueFormsOf(units[end + 2]?.lower ?? '').length > 0;
    if (isSpeaker) break;
    if (opening?.tag === 'number' && (opening.text.length !== 2 || units[end + 2]?.tag !== 'comma'))
      break;
    const next = isRelative ? relativeEnd(units, end + 1) : nounPhraseEnd(units, end + 1);
    const extra =
      opening?.lower === 'of' || opening?.lower === 'from' ? nounPhraseEnd(units, end + 2) : next;
    const isSubject = !isRelative && isVerbAt(units, extra);
    if (extra <= end + 1 || isSubject || !isApposition(units, end + 1, extra)) break;
    end = extra;
  }
  return isPlain ? trimTrailing(units, { first, end }) : { first, end };
};
