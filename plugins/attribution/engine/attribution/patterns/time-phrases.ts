import { TIME_NOUNS, TIME_WORDS } from '../../lexicon/function-words';
import { wordSet } from '../../lexicon/word-list';
import type { Unit } from './frames';

const NEAR_TIME = wordSet('last this next late early earlier later that the same past each every');
/** Words that open a phrase of time only right before its noun: *that night*, but not *that it recently*. */
const LOOSE_TIME = wordSet('that the each every');

/** Where a phrase of time that begins at `index` ends: *last week*, *earlier this month*. The index itself when none does. */
export const timePhraseEnd = (units: readonly Unit[], index: number): number => {
  const unit = units[index];
  if (unit === undefined) return index;
  if (TIME_WORDS.has(unit.lower)) return timePhraseEnd(units, index + 1);
  if (!NEAR_TIME.has(unit.lower))
    return TIME_NOUNS.has(unit.lower) && units[index + 1]?.lower === 'ago' ? index + 2 : index;
  const farthest = LOOSE_TIME.has(unit.lower) ? index + 1 : index + 2;
  for (let at = index + 1; at <= farthest; at += 1) {
    const lower = units[at]?.lower ?? '';
    if (TIME_NOUNS.has(lower) || TIME_WORDS.has(lower)) return timePhraseEnd(units, at + 1);
  }
  return index;
};
