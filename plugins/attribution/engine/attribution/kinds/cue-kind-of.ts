import type { CueKind, CueKindGroup } from '../../lexicon/cue-kinds';
import { wordSet } from '../../lexicon/word-list';
import { kindFormsOf, type KindForm } from './kind-forms';

/** A cue with what around it may decide what it says. */
export interface CueReading {
  readonly cue: string;
  /** The first words of the content behind the cue; empty where it stands before. */
  readonly follows: string;
  /** Whether any of the content is in quotation marks. */
  readonly isQuoted: boolean;
  /** Whether a document or data is the source. */
  readonly isDocument: boolean;
}

const WORDS = /[\p{L}'’-]+/gu;
const FORMS_OF_BE = wordSet("is are was were be been being isn't aren't wasn't weren't 's 're 'm");
const INFINITIVE = /^(?:not )?to\s/iu; // helped them *to claim* asylum
const PERFECTS = wordSet('have has had having');
/** How many words of a cue are looked at: *in an interview … said* has few more. */
const MOST_WORDS = 16;

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().replaceAll('’', "'").match(WORDS) ?? []).slice(0, MOST_WORDS);

const fits = (words: readonly string[], at: number, { particle }: KindForm): boolean =>
  particle.every((word, index) => words[at + 1 + index] === word);

interface Head {
  readonly at: number;
  readonly form: KindForm;
}

/** The word that says most of what the cue does: the first that the list has, past verbs that say little. */
const headOf = (words: readonly string[], length: number): Head | null => {
  let light: Head | null = null;
  for (let at = 0; at < length; at += 1) {
    const form = kindFormsOf(words[at] ?? '').find((each) => fits(words, at, each));
    if (form === undefined) continue;
    if (!form.isLight) return { at, form };
    light ??= { at, form };
    at += form.particle.length;
  }
  return light;
};

/** *was expected*, *is not expected*, but not *has been expecting*. */
const isPassive = (words: readonly string[], { at, form }: Head): boolean =>
  form.isPast &&
  words.slice(0, at).some((word) => FORMS_OF_BE.has(word)) &&
  !PERFECTS.has(words[at - 1] ?? '');

/** The kind that the words beside its head make of a cue; `null` where they make none of it. */
const kindByCompany = (
  { passive, to, that, as, gerund, past }: CueKindGroup,
  words: readonly string[],
  head: Head,
): CueKind | null => {
  const after = words.slice(head.at + 1 + head.form.particle.length);
  const next = after[after[0] === 'not' ? 1 : 0] ?? '';
  if (passive !== undefined && isPassive(words, head)) return passive;
  if (to !== undefined && next === 'to') return to;
  if (that !== undefined && next === 'that') return that;
  if (as !== undefined && after.includes('as')) return as;
  if (gerund !== undefined && next.endsWith('ing')) return gerund;
  return past !== undefined && head.form.isPast ? past : null;
};

/** The kind of a cue without a word of the list, by its company alone: *will strive to*, *the survey bears out*. */
const kindOfUnknown = ({ follows, isQuoted, isDocument }: CueReading): CueKind => {
  if (isQuoted) return 'reporting';
  if (isDocument) return 'evidence';
  return INFINITIVE.test(follows) ? 'intention' : 'reporting';
};

/** Whether a cue says that something is told: not *holds details of*, nor *to claim*, which nobody has done yet. */
export const isTellingCue = (cue: string): boolean => {
  const words = wordsOf(cue);
  return !INFINITIVE.test(cue) && headOf(words, words.length)?.form.isTelling !== false;
};

/** What a cue says that its source does. */
export const cueKindOf = (reading: CueReading): CueKind => {
  const cue = wordsOf(reading.cue);
  const words = [...cue, ...wordsOf(reading.follows)];
  const head = headOf(words, cue.length);
  if (head === null) return kindOfUnknown(reading);
  const { group } = head.form;
  return (
    kindByCompany(group, words, head) ??
    (reading.isDocument ? group.document : undefined) ??
    (reading.isQuoted ? group.quoted : undefined) ??
    group.kind
  );
};
