import { NOUN_LIKE_FORMS } from '../../lexicon/noun-like-verbs';
import { ORGANISATION_NOUNS } from '../../lexicon/source-nouns';
import { wordSet } from '../../lexicon/word-list';
import { skipAdverbials } from './adverbials';
import type { Found } from './complement';
import {
  figureAt,
  findingAt,
  isDocumentPhrase,
  reportedClauseAt,
  statementAt,
  thingAt,
} from './complement';
import {
  contentAfterSplit,
  contentBefore,
  isQuotationBefore,
  sourceAfterQuotation,
} from './content-before';
import { contentEnd, isClauseAt, trimMarks } from './content-bounds';
import type { Reading } from './draft';
import type { Unit, UnitRange } from './frames';
import { isVerbAt, nounPhraseAfter, nounPhraseBefore, nounPhraseEnd } from './noun-phrases';
import { agreesWith, leadingSubject, subjectBefore, subjectsBefore } from './subject';
import type { Tag } from './tag-word';
import { timePhraseEnd } from './time-phrases';
import type { VerbGroup } from './verb-group';
import { verbGroupAt } from './verb-group';

const ENDS_STATEMENT: ReadonlySet<Tag> = new Set<Tag>([
  'comma',
  'stop',
  'dash',
  'quotation',
  'subordinator',
  'preposition',
  'coordinator',
  'colon',
  'adverb',
]);

const asideOf = (first: number, end: number): UnitRange | null =>
  first < end ? { first, end } : null;

/** Indexes at which content may begin, after what a verb group takes with it: nothing, adverbials, the person told. */
const contentStarts = (units: readonly Unit[], group: VerbGroup): readonly number[] => {
  const afterAdverbials = skipAdverbials(units, group.end);
  const starts = [afterAdverbials, group.end];
  const { complements } = group.form;
  if (!complements.has('addressee')) return starts;
  const told = nounPhraseEnd(units, afterAdverbials);
  if (told === afterAdverbials) return starts;
  const afterTold = skipAdverbials(units, told);
  return complements.has('clause') || complements.has('thing')
    ? [afterTold, ...starts]
    : [afterTold];
};

const trailing = (
  units: readonly Unit[],
  group: VerbGroup,
  source: UnitRange,
  end: number,
  floor: number,
): Reading | null => {
  const named = source.first < group.first ? sourceAfterQuotation(units, source, floor) : source;
  const before = contentBefore(units, Math.min(named.first, group.first), floor, group, end);
  if (before === null) return null;
  const after = contentAfterSplit(units, end, before);
  return {
    pattern: units[before.end - 1]?.tag === 'quotation' ? 'quotation' : 'clause',
    source: named,
    cue: { first: group.first, end: group.end },
    content: after === null ? [before] : [before, after],
    aside: asideOf(Math.max(group.end, source.end), end),
    isTrailing: true,
  };
};

/** Verbs after which no speaker stands: *told Lee* is always Lee who hears it. */
const NEEDS_LISTENER = wordSet('tell inform notify brief convince');

/** *…, said Ann Lee, the mayor*: a source after its verb. */
const readInverted = (units: readonly Unit[], group: VerbGroup, floor: number): Reading | null => {
  const { kind, complements, lemma } = group.form;
  const isFinite = kind === 'past' || kind === 'third-person';
  const mayInvert = isFinite && group.first === group.verb && !NEEDS_LISTENER.has(lemma);
  if (!mayInvert || !(complements.has('clause') || complements.has('quote'))) return null;
  const isQuoted = isQuotationBefore(units, group.first);
  if (!isQuoted && units[group.first - 1]?.tag !== 'comma') return null;
  const source = nounPhraseAfter(units, group.end);
  if (source === null || units[source.first]?.tag === 'object-pronoun') return null;
  if (timePhraseEnd(units, source.first) === source.end) return null;
  const next = units[skipAdverbials(units, source.end)];
  const mayEnd = isQuoted || next === undefined || ENDS_STATEMENT.has(next.tag);
  const ends = mayEnd && !isVerbAt(units, source.end);
  if (
    !ends ||
    (!isQuoted &&
      next !== undefined &&
      next.tag === 'preposition' &&
      isClauseAt(units, source.first))
  )
    return null;
  return trailing(units, group, source, skipAdverbials(units, source.end), floor);
};

const leading = (
  group: VerbGroup,
  source: Reading['source'],
  start: number,
  { pattern, content }: Found,
): Reading => ({
  pattern,
  source,
  cue: { first: group.first, end: group.end },
  content: [content],
  aside: asideOf(group.end, start),
  isTrailing: false,
});

const POSSESSIVE_END = /(?:['’]s|s['’])$/u; // the bank’s forecast

const isClearlyVerb = (
  units: readonly Unit[],
  group: VerbGroup,
  source: UnitRange,
  { pattern }: Found,
): boolean => {
  const verb = units[group.verb];
  if (verb === undefined || group.hasAuxiliary || !NOUN_LIKE_FORMS.has(verb.lower)) return true;
  const head = units[source.end - 1];
  if (head === undefined || POSSESSIVE_END.test(head.text)) return false;
  if (pattern !== 'thing' || head.tag === 'pronoun' || head.tag === 'relative') return true;
  if (group.form.kind === 'past') return head.tag === 'name' || ORGANISATION_NOUNS.has(head.lower);
  return head.tag === 'name' && group.form.kind === 'third-person';
};

const firstFound = (
  units: readonly Unit[],
  group: VerbGroup,
  source: UnitRange | null,
): { start: number; found: Found } | null => {
  for (const start of contentStarts(units, group)) {
    const found =
      statementAt(units, start, group) ??
      (source === null ? null : reportedClauseAt(units, start, group, source)) ??
      (source === null ? null : findingAt(units, start, group, source)) ??
      figureAt(units, start, group) ??
      thingAt(units, start, group);
    if (found !== null) return { start, found };
  }
  return null;
};

/** *As Reuters reported, | the dam was empty.* */
const asReported = (
  units: readonly Unit[],
  group: VerbGroup,
  source: UnitRange,
  comma: number,
): Reading | null => {
  const isAs = units[source.first - 1]?.lower === 'as' && source.first === 1;
  if (!isAs || units[comma]?.tag !== 'comma' || !isClauseAt(units, comma + 1)) return null;
  const content = trimMarks(units, { first: comma + 1, end: contentEnd(units, comma + 1) });
  return content === null ? null : leading(group, source, comma, { pattern: 'clause', content });
};

const readSubject = (
  units: readonly Unit[],
  group: VerbGroup,
  source: UnitRange | null,
  floor: number,
): Reading | null => {
  if (source === null || !agreesWith(units, source, group)) return null;
  const asideEnd = contentStarts(units, group)[0] ?? group.end;
  const isSplit =
    isQuotationBefore(units, source.first) &&
    !['that', 'quotation'].includes(units[asideEnd]?.tag ?? 'stop');
  const right = isSplit ? null : firstFound(units, group, source);
  if (right !== null) {
    return isClearlyVerb(units, group, source, right.found)
      ? leading(group, source, right.start, right.found)
      : null;
  }
  return (
    asReported(units, group, source, asideEnd) ?? trailing(units, group, source, asideEnd, floor)
  );
};

/** *Lee said that…*, *…, Lee said*, *Lee told CNN: “…”*. */
const readWithSubject = (
  units: readonly Unit[],
  group: VerbGroup,
  floor: number,
): Reading | null => {
  const { likeliest, nearest } = subjectsBefore(units, group.first, floor);
  const next = units[contentStarts(units, group)[0] ?? group.end];
  const endsSentence = next === undefined || next.tag === 'stop';
  return (
    readSubject(units, group, likeliest, floor) ??
    // A sentence without content means that its subject reaches too far left.
    (endsSentence ? readSubject(units, group, nearest, floor) : null)
  );
};

/** *Lee said no, and added that…*: the subject is that of the verb before. */
const readCoordinated = (units: readonly Unit[], group: VerbGroup): Reading | null => {
  const before = units[group.first - 1];
  if (before?.tag !== 'coordinator' || group.form.kind === 'base' || group.form.kind === 'gerund')
    return null;
  const right = firstFound(units, group, null);
  return right === null ? null : leading(group, 'previous', right.start, right.found);
};

/** The subject of the frame's first clause, where that clause runs up to the verb at `end` without a break. */
const leadsTo = (units: readonly Unit[], end: number): UnitRange | null => {
  const before = units[end - 1];
  return before?.tag === 'noun' || before?.tag === 'name' ? leadingSubject(units) : null;
};

/** *…, adding that*, *investigations accusing ministries of*. */
const readGerund = (units: readonly Unit[], group: VerbGroup, floor: number): Reading | null => {
  const right = firstFound(units, group, null);
  if (right === null) return null;
  const before = units[group.first - 1];
  const isDirect =
    before?.tag === 'noun' || before?.tag === 'name' || before?.tag === 'object-pronoun';
  const phrase = isDirect ? nounPhraseBefore(units, group.first, floor) : null;
  const speaks =
    phrase !== null &&
    (isDocumentPhrase(units, phrase) || units[phrase.first - 1]?.lower === 'with');
  const source = speaks ? phrase : (leadsTo(units, group.first) ?? 'previous');
  const pattern = right.found.pattern === 'thing' ? 'thing' : 'gerund';
  return { ...leading(group, source, right.start, right.found), pattern };
};

/** *was first reported by CNN*. */
const readPassive = (units: readonly Unit[], group: VerbGroup, floor: number): Reading | null => {
  if (units[group.end]?.lower !== 'by') return null;
  const source = nounPhraseAfter(units, group.end + 1);
  const subject = subjectBefore(units, group.first, floor);
  if (source === null || subject === null) return null;
  return {
    pattern: 'thing',
    source,
    cue: { first: group.first, end: group.end + 1 },
    content: [subject],
    aside: null,
    isTrailing: false,
  };
};

/** What the verb of saying at `verb` attributes to whom; `null` when it attributes nothing. */
export const readVerbCue = (
  units: readonly Unit[],
  verb: number,
  floor: number,
): Reading | null => {
  const group = verbGroupAt(units, verb);
  if (group === null) return null;
  if (group.isPassive) return readPassive(units, group, floor);
  if (group.form.kind === 'gerund' && !group.hasAuxiliary) return readGerund(units, group, floor);
  return (
    readInverted(units, group, floor) ??
    readWithSubject(units, group, floor) ??
    readCoordinated(units, group)
  );
};
