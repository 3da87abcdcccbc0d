import { DOCUMENT_NOUNS } from '../../lexicon/source-nouns';
import { NOUN_LIKE_FORMS } from '../../lexicon/noun-like-verbs';
import type { Complement } from '../../lexicon/saying-verbs';
import { wordSet } from '../../lexicon/word-list';
import { contentEnd, isClauseAt, thingEnd, trimMarks } from './content-bounds';
import type { Pattern } from './draft';
import type { Unit, UnitRange } from './frames';
import { isVerbAt, nounPhraseEnd } from './noun-phrases';
import type { Tag } from './tag-word';
import type { VerbGroup } from './verb-group';

/** Content to the right of a verb of saying, and how it was told. */
export interface Found {
  readonly pattern: Pattern;
  readonly content: UnitRange;
}

const QUESTION_WORDS = wordSet('whether if how why what when where who which');
const OPENS_THING: ReadonlySet<Tag> = new Set<Tag>([
  'determiner',
  'name',
  'noun',
  'object-pronoun',
  'number',
  'quotation',
  'gerund',
  'participle',
  'pronoun',
]);
const OPENS_NO_CLAUSE: ReadonlySet<Tag> = new Set<Tag>([
  'comma',
  'stop',
  'dash',
  'colon',
  'that',
  'relative',
  'auxiliary',
  'modal',
  'verb',
  'coordinator',
  'subordinator',
]);
const NO_CONTENT = wordSet('so nothing anything much little yes no more something');
const POINTS_BACK = wordSet('it this that');

const found = (pattern: Pattern, content: UnitRange | null): Found | null =>
  content === null ? null : { pattern, content };

const statementFrom = (units: readonly Unit[], pattern: Pattern, first: number): Found | null =>
  found(pattern, trimMarks(units, { first, end: contentEnd(units, first) }));

const takes = (group: VerbGroup, ...complements: readonly Complement[]): boolean =>
  complements.some((complement) => group.form.complements.has(complement));

const quotationAt = (units: readonly Unit[], at: number): number | null => {
  if (units[at]?.tag === 'quotation') return at;
  const mark = units[at]?.tag;
  const opens = mark === 'comma' || mark === 'colon' || mark === 'dash';
  return opens && units[at + 1]?.tag === 'quotation' ? at + 1 : null;
};

/** Whether *that* at `at` begins a statement: after a noun it may begin a relative clause, as in *claims that were filed*. */
const opensStatement = (units: readonly Unit[], at: number, group: VerbGroup): boolean => {
  if (units[at]?.tag !== 'that') return false;
  const mayBeNoun = group.first === group.verb && NOUN_LIKE_FORMS.has(group.form.lemma);
  return !(mayBeNoun && group.form.kind !== 'past' && isVerbAt(units, at + 1));
};

const LONGEST_ASIDE = 8;

/** Where *that* resumes after words between commas: *said, among other things, | that*. */
const asideEnd = (units: readonly Unit[], at: number): number | null => {
  if (units[at]?.tag !== 'comma') return null;
  for (let end = at + 2; end <= at + LONGEST_ASIDE; end += 1) {
    if (units[end]?.tag === 'quotation' || units[end]?.tag === 'stop') return null;
    if (units[end]?.tag === 'comma') return units[end + 1]?.tag === 'that' ? end + 1 : null;
  }
  return null;
};

/** The statement right of a verb of saying whose addressee and adverbials end at `at`. */
export const statementAt = (units: readonly Unit[], at: number, group: VerbGroup): Found | null => {
  const opening = units[at];
  if (opening === undefined) return null;
  const quotation = quotationAt(units, at);
  if (quotation !== null && takes(group, 'quote', 'clause', 'addressee', 'thing', 'that'))
    return statementFrom(units, 'quotation', quotation);
  const resumed = asideEnd(units, at);
  if (resumed !== null && opensStatement(units, resumed, group) && takes(group, 'clause', 'that'))
    return statementFrom(units, 'clause', resumed);
  if (opensStatement(units, at, group) && takes(group, 'clause', 'that', 'report', 'addressee'))
    return statementFrom(units, 'clause', at);
  if (takes(group, 'question') && QUESTION_WORDS.has(opening.lower))
    return statementFrom(units, 'clause', at);
  if (opening.tag === 'colon' && takes(group, 'clause'))
    return statementFrom(units, 'clause', at + 1);
  const isBare = opening.tag !== 'preposition' || group.form.lemma === 'say';
  if (
    takes(group, 'clause', 'addressee') &&
    isBare &&
    !OPENS_NO_CLAUSE.has(opening.tag) &&
    !NO_CONTENT.has(opening.lower) &&
    isClauseAt(units, at)
  )
    return statementFrom(units, 'clause', at);
  return null;
};

/** Whether somebody is given a name here: *called | him a liar*, not *called | the police*. */
const isLabelled = (units: readonly Unit[], at: number): boolean => {
  const label = units[nounPhraseEnd(units, at)];
  const isQuoted = units
    .slice(at + 1, thingEnd(units, at))
    .some((unit) => unit.tag === 'quotation');
  return isQuoted || label?.tag === 'determiner' || label?.tag === 'adverb';
};

/** The noun phrase or infinitive that a verb such as *criticise* or *refuse* takes as content. */
export const thingAt = (units: readonly Unit[], at: number, group: VerbGroup): Found | null => {
  const opening = units[at];
  if (opening === undefined) return null;
  const isInfinitive = opening.lower === 'to' && takes(group, 'infinitive', 'addressee');
  const isNamed = takes(group, 'thing') || (takes(group, 'label') && isLabelled(units, at));
  const isThing =
    OPENS_THING.has(opening.tag) &&
    isNamed &&
    !NO_CONTENT.has(opening.lower) &&
    !POINTS_BACK.has(opening.lower);
  if (!isInfinitive && !isThing) return null;
  return found('thing', trimMarks(units, { first: at, end: thingEnd(units, at) }));
};

const BEFORE_FIGURE = wordSet(
  'about around over under nearly almost just only more less than some up to between $ £ €',
);
const IN_MEASURED = wordSet('of in from for among');
const CLOCK = wordSet('p.m. a.m. pm am p.m a.m');

/** Whether *at* at `at` leads to a number that is no time of day: *at about 83%*. */
const isFigure = (units: readonly Unit[], at: number): boolean => {
  let number = at + 1;
  while (BEFORE_FIGURE.has(units[number]?.lower ?? '')) number += 1;
  const unit = units[number];
  const isTime = unit?.text.includes(':') || CLOCK.has(units[number + 1]?.lower ?? '');
  return unit?.tag === 'number' && !isTime;
};

/** Whether *at* and a number follow within a phrase: *participation in May | at about 83%*. */
const holdsFigure = (units: readonly Unit[], { first, end }: UnitRange): boolean => {
  for (let at = first + 1; at < end; at += 1) {
    const unit = units[at];
    if (unit?.lower === 'at') return isFigure(units, at);
    if (unit?.tag === 'preposition' && !IN_MEASURED.has(unit.lower)) return false;
  }
  return false;
};

/** What is measured and how much of it: *put | the toll at 40*. */
export const figureAt = (units: readonly Unit[], at: number, group: VerbGroup): Found | null => {
  if (!takes(group, 'figure') || !OPENS_THING.has(units[at]?.tag ?? 'mark')) return null;
  const measured = { first: at, end: thingEnd(units, at) };
  return holdsFigure(units, measured) ? found('thing', trimMarks(units, measured)) : null;
};

/** Whether a phrase names a document, a study, a poll or the like. */
export const isDocumentPhrase = (units: readonly Unit[], { first, end }: UnitRange): boolean =>
  units.slice(first, end).some((unit) => DOCUMENT_NOUNS.has(unit.lower));

/** What is left of a clause whose head stands before the subject: *growth that he said | would last*, *what she said | is*. */
export const reportedClauseAt = (
  units: readonly Unit[],
  at: number,
  group: VerbGroup,
  source: UnitRange,
): Found | null => {
  const head = units[source.first - 1];
  const isRelative = head?.tag === 'relative' || head?.tag === 'that' || head?.lower === 'what';
  return isRelative && isVerbAt(units, at) && takes(group, 'clause')
    ? statementFrom(units, 'clause', at)
    : null;
};

/** What a study or the like shows: a clause, or a thing after *find* and *show*. */
export const findingAt = (
  units: readonly Unit[],
  at: number,
  group: VerbGroup,
  source: UnitRange,
): Found | null => {
  if (!takes(group, 'report')) return null;
  if (!isDocumentPhrase(units, source) || units[at]?.tag === 'preposition') return null;
  if (isClauseAt(units, at)) return statementFrom(units, 'clause', at);
  return OPENS_THING.has(units[at]?.tag ?? 'mark') ? statementFrom(units, 'thing', at) : null;
};
