import { cueFormsOf } from '../../lexicon/cue-forms';
import { wordSet } from '../../lexicon/word-list';
import type { Unit, UnitRange } from './frames';
import { isVerbAt, nounPhraseEnd } from './noun-phrases';
import { verbGroupAt } from './verb-group';

const NOT_A_SCARE_QUOTE = 4;
const ENDS_QUOTE = /[.?!…,][”"’'»]*$/u;
const CLAUSE_BREAKS = wordSet('while whereas although though but');
const THING_BREAKS = wordSet(
  'while whereas although though but when after before because since if until and so',
);

const isSpeaking = (units: readonly Unit[], at: number): boolean => {
  const group = verbGroupAt(units, at);
  return group !== null && group.form.complements.has('clause') && !group.isPassive;
};

const isFiniteSpeaking = (units: readonly Unit[], at: number): boolean => {
  const kind = verbGroupAt(units, at)?.form.kind;
  return (kind === 'past' || kind === 'third-person') && isSpeaking(units, at);
};

/** Whether the verb of saying at `at` looks back: *…, Lee said.* */
const isTrailingVerb = (units: readonly Unit[], at: number): boolean => {
  const next = units[verbGroupAt(units, at)?.end ?? at];
  return next === undefined || next.tag === 'comma' || next.tag === 'stop';
};

/** Whether another statement begins after the comma or dash at `at`: *, adding that*, *, according to*, *, but Roe said*. */
const opensAnotherStatement = (units: readonly Unit[], at: number): boolean => {
  const next = units[at + 1];
  if (next === undefined) return true;
  if (next.lower === 'according') return true;
  if (
    cueFormsOf(next.lower).some((form) => form.kind === 'gerund' && form.complements.has('clause'))
  )
    return true;
  const isBreak = next.tag === 'coordinator' || CLAUSE_BREAKS.has(next.lower);
  const subject = isBreak ? at + 2 : at + 1;
  const end = nounPhraseEnd(units, subject);
  if (isBreak && subject === end) return isSpeaking(units, subject);
  if (end === subject) return isFiniteSpeaking(units, subject);
  for (let verb = end; verb < end + 3; verb += 1) {
    if (isSpeaking(units, verb)) return isBreak || isTrailingVerb(units, verb);
  }
  return false;
};

/** Whether *and* at `at` joins a second verb of saying to the first: *said it failed and added that…*. */
const joinsAnotherCue = (units: readonly Unit[], at: number): boolean => {
  if (units[at]?.tag !== 'coordinator') return false;
  const group = verbGroupAt(units, at + 1) ?? verbGroupAt(units, at + 2);
  if (group === null || group.form.kind !== 'past' || !group.form.complements.has('clause'))
    return false;
  const next = units[units[group.end]?.tag === 'comma' ? group.end + 1 : group.end];
  return next?.tag === 'that' || next?.tag === 'quotation';
};

const endsAt = (units: readonly Unit[], at: number, first: number): boolean => {
  const unit = units[at];
  if (unit === undefined) return true;
  const isMark = unit.tag === 'comma' || unit.tag === 'dash';
  if (unit.tag === 'stop') return units[at + 1] === undefined || unit.text === ';';
  return at > first && ((isMark && opensAnotherStatement(units, at)) || joinsAnotherCue(units, at));
};

/** Where content that begins at `first` ends: at its frame's end, or where another statement begins. */
export const contentEnd = (units: readonly Unit[], first: number): number => {
  const opening = units[first];
  const closing = units[first + 1];
  if (opening?.tag === 'quotation' && opening.words >= NOT_A_SCARE_QUOTE) {
    if (ENDS_QUOTE.test(opening.text) || closing === undefined || closing.tag === 'stop')
      return first + 1;
  }
  let at = first + 1;
  while (!endsAt(units, at, first)) at += 1;
  return at;
};

/** Where a noun phrase as content ends: *criticised | the plan to close schools |, which…*. */
export const thingEnd = (units: readonly Unit[], first: number): number => {
  let at = first + 1;
  while (at < units.length) {
    const unit = units[at];
    if (unit === undefined || unit.tag === 'comma' || unit.tag === 'stop' || unit.tag === 'dash')
      break;
    if (unit.tag === 'colon' || THING_BREAKS.has(unit.lower)) {
      if (unit.lower !== 'and' || joinsAnotherCue(units, at) || isVerbAt(units, at + 1)) break;
    }
    at += 1;
  }
  return at;
};

/** The range without marks at its edges; `null` when nothing is left. */
export const trimMarks = (units: readonly Unit[], range: UnitRange): UnitRange | null => {
  let first = range.first;
  let end = Math.min(range.end, units.length);
  const isMark = (unit: Unit | undefined): boolean =>
    unit !== undefined &&
    unit.words === 0 &&
    unit.tag !== 'bracket' &&
    unit.tag !== 'abbreviation-stop';
  while (first < end && isMark(units[first])) first += 1;
  while (end > first && isMark(units[end - 1])) end -= 1;
  return first < end ? { first, end } : null;
};

/** Whether a clause without *that* begins at `first`: a noun phrase and then its verb. */
export const isClauseAt = (units: readonly Unit[], first: number): boolean => {
  const opening = units[first];
  if (opening === undefined) return false;
  if (opening.tag === 'pronoun' && opening.lower !== 'this') return true;
  if (opening.lower === 'there') return true;
  const lookahead = Math.min(units.length, first + 14);
  for (let at = first + 1; at < lookahead; at += 1) {
    const tag = units[at]?.tag;
    if (tag === 'stop' || tag === 'relative' || tag === 'that') return false;
    if (isVerbAt(units, at)) return true;
  }
  return false;
};
