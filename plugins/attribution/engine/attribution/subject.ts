import type { Unit, UnitRange } from './frames';
import { isApposition, isVerbAt, nounPhraseBefore } from './noun-phrases';

const LONGEST_SUBJECT = 60;

/** Index of the comma that opens the segment which ends at `end`; `floor - 1` when the frame's part has none. */
const commaBefore = (units: readonly Unit[], end: number, floor: number): number => {
  const lowest = Math.max(floor, end - LONGEST_SUBJECT);
  for (let at = end - 1; at >= lowest; at -= 1) {
    const tag = units[at]?.tag;
    if (tag === 'comma') return at;
    if (tag === 'stop' || tag === 'colon') return floor - 1;
  }
  return floor - 1;
};

const hasVerb = (units: readonly Unit[], first: number, end: number): boolean => {
  for (let at = first; at < end; at += 1) if (isVerbAt(units, at)) return true;
  return false;
};

/** The noun phrase whose appositions end at the comma at `end`: *Ann Lee, the mayor,*. */
const withAppositions = (units: readonly Unit[], end: number, floor: number): UnitRange | null => {
  let segmentEnd = end;
  for (;;) {
    const comma = commaBefore(units, segmentEnd, floor);
    if (comma < floor) return null;
    if (!isApposition(units, comma + 1, segmentEnd)) return null;
    const base = nounPhraseBefore(units, comma, floor);
    const startsSegment = base !== null && base.first - 1 <= commaBefore(units, comma, floor) + 4;
    if (base !== null && (startsSegment || !hasVerb(units, commaBefore(units, comma, floor) + 1, base.first))) {
      const isItselfApposition =
        commaBefore(units, comma, floor) >= floor &&
        isApposition(units, commaBefore(units, comma, floor) + 1, comma) &&
        nounPhraseBefore(units, commaBefore(units, comma, floor), floor) !== null;
      if (!isItselfApposition) return { first: base.first, end };
    }
    segmentEnd = comma;
  }
};

/** The subject of the verb group that begins at `verb`, with its appositions; `null` when none can be told. */
export const subjectBefore = (units: readonly Unit[], verb: number, floor: number): UnitRange | null => {
  if (units[verb - 1]?.tag === 'comma') return withAppositions(units, verb - 1, floor);
  return nounPhraseBefore(units, verb, floor);
};
