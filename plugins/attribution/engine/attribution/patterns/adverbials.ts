import { wordSet } from '../../lexicon/word-list';
import type { Unit } from './frames';
import { nounPhraseEnd } from './noun-phrases';
import { timePhraseEnd } from './time-phrases';

/** Where and how something is said: *in a statement*, *at a rally*, *on Twitter*. */
const OCCASIONS =
  wordSet(`statement interview interviews email e-mail tweet tweets speech conference briefing rally
  debate twitter facebook instagram telegram court hearing letter report address appearance call phone post telephone
  remarks message testimony filing memo note article column editorial release video podcast event meeting ceremony
  forum meet stop gathering monday tuesday wednesday thursday friday saturday sunday january february march april may
  june july august september october november december morning afternoon evening night week month year weekend time
  radio television tv show program programme air record background condition anonymity press news reply response
  website blog documents papers parliament convention visit trip reporters journalists`);
const OCCASION_PREPOSITIONS = wordSet(
  'in on at during after before by from to via through for over since last with',
);
const LONGEST_OCCASION = 9;

const occasionEnd = (units: readonly Unit[], at: number): number => {
  if (!OCCASION_PREPOSITIONS.has(units[at]?.lower ?? '')) return at;
  const afterTime = timePhraseEnd(units, at + 1);
  if (afterTime > at + 1) return afterTime;
  const end = nounPhraseEnd(units, at + 1);
  const isShort = end > at + 1 && end <= at + LONGEST_OCCASION;
  const isYear = units[at + 1]?.tag === 'number';
  const names = units.slice(at + 1, end).some((unit) => OCCASIONS.has(unit.lower));
  const opens = units[end]?.tag === 'that' || units[end]?.tag === 'quotation';
  return isShort && (names || isYear || opens) ? end : at;
};

/** The first unit at or after `index` that is no adverb, time or occasion: skips *on Tuesday in a statement*. */
export const skipAdverbials = (units: readonly Unit[], index: number): number => {
  let at = index;
  for (;;) {
    const isAdverb = units[at]?.tag === 'adverb' && units[at]?.lower !== 'not';
    const next = isAdverb ? at + 1 : Math.max(timePhraseEnd(units, at), occasionEnd(units, at));
    if (next === at) return at;
    at = next;
  }
};
