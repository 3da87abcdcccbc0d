import type { CueKind, CueKindGroup } from '../../lexicon/cue-kinds';
import { wordSet } from '../../lexicon/word-list';
import { kindFormsOf, type KindForm } from './kind-forms';

/** A cue with what around it may decide what it says. */
export interface CueReading {
  readonly cue: string;
  /** The first words of the content behind the cue; empty where it stands before. */
  readonly follows: string;
  /** Whether the content is all in quotation marks. */
  readonly isQuoted: boolean;
  /** Whether a document or data is the source. */
  readonly isDocument: boolean;
  /** The kind that a word outside the list makes a cue of; `null` where nothing tells. */
  readonly guess?: (word: string) => CueKind | null;
}

const WORDS = /[\p{L}'’-]+/gu;
const FORMS_OF_BE = wordSet("is are was were be been being isn't aren't wasn't weren't 's 're 'm");
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
  }
  return light;
};

/** *was expected*, *is not expected*, but not *has been expecting*. */
const isPassive = (words: readonly string[], { at, form }: Head): boolean =>
  form.isPast &&
  words.slice(0, at).some((word) => FORMS_OF_BE.has(word)) &&
  !PERFECTS.has(words[at - 1] ?? '');

const kindIn = (
  group: CueKindGroup,
  words: readonly string[],
  head: Head,
  after: string[],
  reading: CueReading,
): CueKind => {
  const [next = ''] = after;
  if (group.passive !== undefined && isPassive(words, head)) return group.passive;
  if (group.to !== undefined && next === 'to') return group.to;
  if (group.gerund !== undefined && next.endsWith('ing')) return group.gerund;
  if (group.document !== undefined && reading.isDocument) return group.document;
  return (reading.isQuoted ? group.quoted : undefined) ?? group.kind;
};

/** What a cue says that its source does; *reporting* where no word of it tells. */
export const cueKindOf = (reading: CueReading): CueKind => {
  const cue = wordsOf(reading.cue);
  const words = [...cue, ...wordsOf(reading.follows)];
  const head = headOf(words, cue.length);
  if (head === null) {
    const guessed = cue.flatMap((word) => reading.guess?.(word) ?? []);
    return guessed[0] ?? 'reporting';
  }
  const { group, particle } = head.form;
  return kindIn(group, words, head, words.slice(head.at + 1 + particle.length), reading);
};
