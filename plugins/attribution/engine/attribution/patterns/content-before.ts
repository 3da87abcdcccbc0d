import { contentEnd, isClauseAt, trimMarks } from './content-bounds';
import type { Unit, UnitRange } from './frames';
import { hasVerb, isVerbAt } from './noun-phrases';
import type { VerbGroup } from './verb-group';

const ENDS_STATEMENT = /[.?!…,][”"’'»]*$/u; // “It is safe,”
/** A clause of so many words before *, Lee said* is content even where its verb is in no list. */
const LONG_CLAUSE = 5;
const SCARE_QUOTE = 3;

/** Whether a quotation stands right before `at`, or with one mark between. */
export const isQuotationBefore = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.tag === 'quotation' ||
  (units[at - 2]?.tag === 'quotation' && units[at - 1]?.words === 0);

/** Where a statement goes on after *, Lee said,*: past the comma and any adverb. `null` where none does. */
const resumedAt = (units: readonly Unit[], comma: number): number | null => {
  if (units[comma]?.tag !== 'comma') return null;
  const first = comma + 1;
  const next = units[first]?.tag === 'adverb' ? first + 1 : first;
  const resumes =
    units[first]?.tag === 'that' ||
    units[next]?.tag === 'participle' ||
    isVerbAt(units, next) ||
    isClauseAt(units, first);
  return resumes ? first : null;
};

/** The content left of source and cue, which begin at `start` and end at `end`; `null` when what stands there is none. */
export const contentBefore = (
  units: readonly Unit[],
  start: number,
  floor: number,
  group: VerbGroup,
  end: number,
): UnitRange | null => {
  const { complements } = group.form;
  const takesClause = complements.has('clause') || complements.has('addressee');
  const isQuoted = isQuotationBefore(units, start);
  const words = units.slice(floor, start).reduce((sum, unit) => sum + unit.words, 0);
  const holdsStatement =
    words >= LONG_CLAUSE || hasVerb(units, floor, start) || resumedAt(units, end) !== null;
  const isClause = units[start - 1]?.tag === 'comma' && takesClause && holdsStatement;
  if (!isClause && !(isQuoted && (takesClause || complements.has('quote')))) return null;
  return trimMarks(units, { first: floor, end: start });
};

/** What goes on after a cue that stands in the middle of its content: “A,” Lee said, | “B.” */
export const contentAfterSplit = (
  units: readonly Unit[],
  at: number,
  before: UnitRange,
): UnitRange | null => {
  const next = units[at + 1];
  const isMark = units[at]?.tag === 'comma' || units[at]?.tag === 'dash';
  if (!isMark || next === undefined) return null;
  const wasQuoted = units[before.end - 1]?.tag === 'quotation';
  const goesOn = next.tag === 'quotation' || (!wasQuoted && resumedAt(units, at) !== null);
  const isAnother = ['coordinator', 'subordinator', 'gerund', 'relative'].includes(next.tag);
  if (!goesOn || isAnother) return null;
  return trimMarks(units, { first: at + 1, end: contentEnd(units, at + 1) });
};

/** A source that begins right after a finished quotation reaches back to it: “…,” *the tall, grey-haired mayor* said. */
export const sourceAfterQuotation = (
  units: readonly Unit[],
  source: UnitRange,
  floor: number,
): UnitRange => {
  for (let at = source.first - 1; at >= floor; at -= 1) {
    const unit = units[at];
    if (unit?.tag !== 'quotation') continue;
    const isStatement = unit.words > SCARE_QUOTE && ENDS_STATEMENT.test(unit.text);
    const reaches =
      isStatement && units[at + 1]?.words !== 0 && !hasVerb(units, at + 1, source.first);
    return reaches ? { first: at + 1, end: source.end } : source;
  }
  return source;
};
