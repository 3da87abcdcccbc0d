import { HEARSAY_PARTICIPLES, HEDGE_ADVERBS } from '../../lexicon/hedges';
import { NOMINAL_CUES, NOMINAL_CUES_WITH_OF } from '../../lexicon/nominal-cues';
import { POSSESSIVES } from '../../lexicon/function-words';
import { wordSet } from '../../lexicon/word-list';
import { contentEnd, isClauseAt, thingEnd, trimMarks } from './content-bounds';
import type { Reading } from './draft';
import type { Unit, UnitRange } from './frames';
import { isVerbAt, nounPhraseAfter, nounPhraseBefore } from './noun-phrases';
import { subjectBefore } from './subject';
import type { Tag } from './tag-word';

const BE = wordSet("is are was were be been being 's 're 'm");
const POSSESSIVE_END = /(?:['’]s|s['’])$/u; // Lee’s, officials’

const ENDS_AUTHORITY: ReadonlySet<Tag> = new Set<Tag>([
  'comma',
  'stop',
  'dash',
  'colon',
  'quotation',
  'bracket',
  'subordinator',
  'pronoun',
]);

const OPENS_ANOTHER: ReadonlySet<Tag> = new Set<Tag>([
  'coordinator',
  'subordinator',
  'relative',
  'gerund',
]);
const CAPITALISED = /^\p{Lu}/u; // Western

const clauseFrom = (units: readonly Unit[], first: number): UnitRange | null =>
  trimMarks(units, { first, end: contentEnd(units, first) });

const present = (ranges: readonly (UnitRange | null)[]): readonly UnitRange[] =>
  ranges.filter((range) => range !== null);

/** Where *according to* and its kin end, when they begin at `at`. */
const accordingEnd = (units: readonly Unit[], at: number): number | null => {
  const lower = units[at]?.lower;
  if (lower === 'according' && units[at + 1]?.lower === 'to') return at + 2;
  const isInWords =
    lower === 'in' && units[at + 1]?.lower === 'the' && units[at + 2]?.lower === 'words';
  if (isInWords && units[at + 3]?.lower === 'of') return at + 4;
  const isPer = lower === 'per' && units[at - 1]?.tag === 'comma' && units[at + 1]?.tag === 'name';
  return isPer ? at + 1 : null;
};

/** Whom *according to* names: all up to the next break, with appositions. */
const authorityAfter = (units: readonly Unit[], first: number): UnitRange | null => {
  const phrase = nounPhraseAfter(units, first);
  if (phrase === null) return null;
  let end = phrase.end;
  while (end < units.length && !ENDS_AUTHORITY.has(units[end]?.tag ?? 'stop')) {
    const joins = units[end]?.tag === 'coordinator' && isVerbAt(units, end + 1);
    if (joins) break;
    end += 1;
  }
  return { first, end };
};

/** Whether the statement goes on past the comma at `comma`: after an aside only with its verb or a quotation. */
const resumes = (units: readonly Unit[], comma: number, isAside: boolean): boolean => {
  const next = units[comma + 1];
  if (units[comma]?.tag !== 'comma' || next === undefined) return false;
  if (OPENS_ANOTHER.has(next.tag)) return false;
  return !isAside || next.tag === 'quotation' || isVerbAt(units, comma + 1);
};

/** *according to the report*, *in the words of the mayor*, *, per CNN*. */
export const readAccordingTo = (
  units: readonly Unit[],
  at: number,
  floor: number,
): Reading | null => {
  const cueEnd = accordingEnd(units, at);
  const source = cueEnd === null ? null : authorityAfter(units, cueEnd);
  if (cueEnd === null || source === null) return null;
  const before = at > floor ? trimMarks(units, { first: floor, end: at }) : null;
  const isAside = before !== null && units[at - 1]?.tag === 'comma';
  const after = resumes(units, source.end, isAside) ? clauseFrom(units, source.end + 1) : null;
  const content = present([before, after]);
  if (content.length === 0) return null;
  return {
    pattern: 'according-to',
    source,
    cue: { first: at, end: cueEnd },
    content,
    aside: null,
    isTrailing: before !== null,
  };
};

const groupStart = (units: readonly Unit[], at: number): number => {
  let first = at;
  while (['adverb', 'auxiliary', 'modal'].includes(units[first - 1]?.tag ?? '')) first -= 1;
  return first;
};

/** *is said to have*, *it is understood that*: hearsay in the passive, by an agent or by nobody. */
export const readHearsay = (units: readonly Unit[], at: number): Reading | null => {
  if (!HEARSAY_PARTICIPLES.has(units[at]?.lower ?? '')) return null;
  const first = groupStart(units, at);
  if (!units.slice(first, at).some((unit) => BE.has(unit.lower))) return null;
  const agent = units[at + 1]?.lower === 'by' ? nounPhraseAfter(units, at + 2) : null;
  const next = agent?.end ?? at + 1;
  const isTo = units[next]?.lower === 'to';
  if (!isTo && units[next]?.tag !== 'that') return null;
  // he’s said that: *has*, not *is*
  const mayHaveSaid = units[at - 1]?.lower === "'s" && units[at - 2]?.lower !== 'it';
  if (mayHaveSaid && !isTo) return null;
  const hasHave = isTo && units[next + 1]?.lower === 'have';
  const contentFirst = isTo ? (hasHave ? next + 2 : next + 1) : next;
  const content = clauseFrom(units, contentFirst);
  if (content === null) return null;
  const cueEnd = agent === null ? Math.max(at + 1, isTo ? contentFirst : 0) : at + 1;
  return {
    pattern: 'hearsay',
    source: agent,
    cue: { first, end: cueEnd },
    content: [content],
    aside: null,
    isTrailing: false,
  };
};

const hedgedEnd = (units: readonly Unit[], first: number): number => {
  let at = first;
  while (at < units.length) {
    const unit = units[at];
    if (unit?.tag === 'dash' || unit?.text === ';') break;
    const breaks =
      unit?.tag === 'comma' &&
      ['coordinator', 'relative', 'that'].includes(units[at + 1]?.tag ?? '');
    if (breaks) break;
    at += 1;
  }
  return at;
};

/** *has reportedly fled*: the clause around the adverb is the content. */
export const readHedge = (units: readonly Unit[], at: number, floor: number): Reading | null => {
  const unit = units[at];
  if (unit === undefined || !HEDGE_ADVERBS.has(unit.lower)) return null;
  const after = trimMarks(units, { first: at + 1, end: hedgedEnd(units, at + 1) });
  if (after === null) return null;
  const verb = groupStart(units, at);
  const subject = subjectBefore(units, verb, floor);
  const before =
    subject === null
      ? verb < at
        ? { first: verb, end: at }
        : null
      : { first: subject.first, end: at };
  return {
    pattern: 'hedge',
    source: null,
    cue: { first: at, end: at + 1 },
    content: present([before, after]),
    aside: null,
    isTrailing: false,
  };
};

/** Who a noun of saying belongs to: *Lee’s claim*, *his claim*, *Western suspicions*, *a claim by Lee*. */
const ownerOf = (units: readonly Unit[], noun: number): UnitRange | null => {
  const before = units[noun - 1];
  if (before === undefined) return null;
  const isOwner = POSSESSIVES.has(before.lower) || POSSESSIVE_END.test(before.text);
  if (isOwner && before.tag !== 'determiner')
    return nounPhraseBefore(units, noun, Math.max(0, noun - 6));
  const isProper = before.tag === 'name' || CAPITALISED.test(before.text);
  if (isOwner || (isProper && before.tag !== 'determiner')) return { first: noun - 1, end: noun };
  return null;
};

/** *claims that two officials fled*, *accusations of fraud*. */
export const readNominalCue = (units: readonly Unit[], at: number): Reading | null => {
  const noun = units[at];
  if (noun === undefined || noun.tag === 'name' || !NOMINAL_CUES.has(noun.lower)) return null;
  const by = ['by', 'from'].includes(units[at + 1]?.lower ?? '')
    ? nounPhraseAfter(units, at + 2)
    : null;
  const next = by?.end ?? at + 1;
  const isThat =
    units[next]?.tag === 'that' && !isVerbAt(units, next + 1) && isClauseAt(units, next + 1);
  const isOf = units[next]?.lower === 'of' && NOMINAL_CUES_WITH_OF.has(noun.lower);
  if (!isThat && !isOf) return null;
  const end = isThat ? contentEnd(units, next) : thingEnd(units, next);
  const content = trimMarks(units, { first: isThat ? next : next + 1, end });
  if (content === null) return null;
  return {
    pattern: 'nominal',
    source: by ?? ownerOf(units, at),
    cue: { first: at, end: at + 1 },
    content: [content],
    aside: null,
    isTrailing: false,
  };
};

/** “…,” *Osechkin reportedly CNN.*: a quotation, a name and an outlet, and the verb is gone. `outletAt` ends an outlet's name. */
export const readGarbled = (
  units: readonly Unit[],
  quotation: number,
  outletAt: (index: number) => number | null,
): Reading | null => {
  if (units[quotation]?.tag !== 'quotation') return null;
  let at = quotation + 1;
  while (units[at]?.tag === 'name' && outletAt(at) === null) at += 1;
  const isHedged = units[at]?.tag === 'adverb';
  const adverb = { first: at, end: at + 1 };
  const outlet = outletAt(isHedged ? at + 1 : at);
  if (at === quotation + 1 || outlet === null) return null;
  const ends = units[outlet] === undefined || units[outlet].tag === 'stop';
  if (!ends) return null;
  const source = { first: quotation + 1, end: at };
  const named = { first: isHedged ? at + 1 : at, end: outlet };
  return {
    pattern: 'garbled',
    source,
    cue: isHedged ? adverb : named,
    content: [{ first: quotation, end: quotation + 1 }],
    aside: named,
    isTrailing: true,
  };
};

/** *LEE: “…”*, where a block begins with a name and a colon. */
export const readSpeakerLabel = (units: readonly Unit[]): Reading | null => {
  const colon = units.findIndex((unit) => unit.tag === 'colon');
  if (colon < 1 || colon > 4 || units[colon + 1]?.tag !== 'quotation') return null;
  if (
    !units.slice(0, colon).every((unit) => unit.tag === 'name' || unit.tag === 'abbreviation-stop')
  )
    return null;
  const content = clauseFrom(units, colon + 1);
  if (content === null) return null;
  const cue = { first: colon, end: colon + 1 };
  return {
    pattern: 'quotation',
    source: { first: 0, end: colon },
    cue,
    content: [content],
    aside: null,
    isTrailing: false,
  };
};
