import type { CueForm } from '../../lexicon/cue-forms';
import { cueFormsOf } from '../../lexicon/cue-forms';
import { NOUN_LIKE_FORMS } from '../../lexicon/noun-like-verbs';
import { wordSet } from '../../lexicon/word-list';
import type { Unit, UnitRange } from './frames';

/** A verb of saying with the auxiliaries, adverbs and particle that belong to it: *has repeatedly said*, *call for*. */
export interface VerbGroup extends UnitRange {
  readonly form: CueForm;
  /** Index of the verb itself. */
  readonly verb: number;
  readonly isPassive: boolean;
  /** Whether an auxiliary or modal makes it certain that this is a verb and finite. */
  readonly hasAuxiliary: boolean;
}

const BE = wordSet("is are was were be been being isn't aren't wasn't weren't 're 'm am");
/** *is* or *has*, which only what follows the verb can tell: *he’s said to*, *he’s said that*. */
const IS_OR_HAS = "'s";
const FOLLOWS_PASSIVE = wordSet('to by');
const HAVE = wordSet("'ve has have had having hasn't haven't hadn't");
const GOES_ON = wordSet('went goes going gone go continued continues proceeded proceeds');
const NO_VERB_BEFORE: ReadonlySet<string> = new Set(['determiner', 'preposition', 'number']);

const groupStart = (units: readonly Unit[], verb: number): number => {
  let at = verb;
  for (;;) {
    const before = units[at - 1];
    if (before === undefined) return at;
    const isPart = before.tag === 'adverb' || before.tag === 'auxiliary' || before.tag === 'modal';
    if (!isPart) return at;
    at -= 1;
  }
};

/** Where *went on to* begins, before the base form at `verb`. */
const goesOn = (units: readonly Unit[], verb: number): number | null => {
  if (units[verb - 1]?.lower !== 'to') return null;
  const at = units[verb - 2]?.lower === 'on' ? verb - 3 : verb - 2;
  return GOES_ON.has(units[at]?.lower ?? '') ? at : null;
};

const particleEnd = (units: readonly Unit[], verb: number, form: CueForm): number | null => {
  const fits = form.particle.every((word, index) => units[verb + 1 + index]?.lower === word);
  return fits ? verb + 1 + form.particle.length : null;
};

const isPlausible = (
  units: readonly Unit[],
  first: number,
  verb: number,
  form: CueForm,
): boolean => {
  const before = units[verb - 1];
  if (before === undefined) return form.kind === 'gerund' || form.kind === 'past';
  if (form.kind === 'gerund') return before.tag !== 'determiner';
  if (before.lower === 'to') return false;
  return first < verb || !NO_VERB_BEFORE.has(before.tag);
};

const groupOf = (units: readonly Unit[], verb: number, form: CueForm): VerbGroup | null => {
  const end = particleEnd(units, verb, form);
  if (end === null) return null;
  const first = goesOn(units, verb) ?? groupStart(units, verb);
  if (first === verb && !isPlausible(units, first, verb, form)) return null;
  const before = units.slice(first, verb);
  const hasAuxiliary = before.some((unit) => unit.tag !== 'adverb');
  const lastAuxiliary = before.findLast((unit) => unit.tag === 'auxiliary')?.lower ?? '';
  const isBe =
    BE.has(lastAuxiliary) ||
    (lastAuxiliary === IS_OR_HAS && FOLLOWS_PASSIVE.has(units[end]?.lower ?? ''));
  const isPassive = form.kind === 'past' && isBe;
  const takesBase =
    !HAVE.has(lastAuxiliary) && !BE.has(lastAuxiliary) && lastAuxiliary !== IS_OR_HAS;
  if (form.kind === 'base' && !takesBase) return null;
  return { first, end, form, verb, isPassive, hasAuxiliary };
};

/** The verb group around the unit at `verb`; `null` when that unit is no verb of saying. */
export const verbGroupAt = (units: readonly Unit[], verb: number): VerbGroup | null => {
  const unit = units[verb];
  if (unit === undefined || unit.words !== 1) return null;
  // the Hoosier State, Editor’s Note
  if (unit.tag === 'name' && NOUN_LIKE_FORMS.has(unit.lower)) return null;
  for (const form of cueFormsOf(unit.lower)) {
    const group = groupOf(units, verb, form);
    if (group !== null) return group;
  }
  return null;
};
