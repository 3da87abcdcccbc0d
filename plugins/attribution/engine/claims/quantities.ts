import { PREPOSITIONS } from '../lexicon/function-words';
import { wordSet } from '../lexicon/word-list';
import type { IndexRange } from '../text/overlapping';
import { spanOfTokens } from '../text/phrases';
import type { Token } from '../text/segments';
import type { Span } from '../text/span';
import {
  CASUALTIES,
  FRACTIONS,
  COUNTS_REPORTED,
  LARGE_NUMBER_WORDS,
  MONTHS,
  NAMING_WORDS,
  OPENING_QUANTITIES,
  PUBLIC_COUNTS,
  SMALL_NUMBER_WORDS,
  TIME_UNITS,
  UNITS,
  VAGUE_QUANTITIES,
} from './lexicon/quantities';

const YEAR = /^(?:1[5-9]|20)\d\d(?:s|'s)?$/u;
const DIGITS = /^\d[\d.,]*(?:m|bn|tn|k)?$/u;
const CAPITALISED = /^\p{Lu}/u;
const SHARED = wordSet('one two three four five six seven eight nine');
const CURRENCY = /^[$€£¥]$/u;
/** *trams*, *people*, *children*; no names, no *-ss*. */
const PLURAL = /^(?:\p{Ll}[\p{Ll}-]*[^s\P{Ll}]s|people|children|men|women)$/u;
const JOINING = wordSet(
  'and or but nor than that which who as if is are was were has have had while so not when each last next this it he she they we you i',
);

const isArticle = (lower: string): boolean => lower === 'the' || lower === 'a' || lower === 'an';

const lowerAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

const isMeasured = (tokens: readonly Token[], at: number): boolean =>
  CURRENCY.test(lowerAt(tokens, at - 1)) ||
  lowerAt(tokens, at + 1) === '%' ||
  UNITS.has(lowerAt(tokens, at + 1));

/** *2016*, *10 a.m.*, *three years*, *49-year-old*, *aged 49*, *Smith, 49,*, *June 3*, *Route 9*, *3-2*. */
const isTimeOrName = (tokens: readonly Token[], at: number, first: number): boolean => {
  const [before, after] = [lowerAt(tokens, at - 1), lowerAt(tokens, at + 1)];
  if (YEAR.test(lowerAt(tokens, at)) || TIME_UNITS.has(after) || MONTHS.has(before)) return true;
  if (MONTHS.has(after) || NAMING_WORDS.has(before) || before === '#') return true;
  if (before === ',' && (after === ',' || after === '.')) return true;
  const previous = tokens[at - 1];
  return at - 1 > first && previous?.kind === 'word' && CAPITALISED.test(previous.text);
};

/** *212 passengers*, *40 convicted soldiers*: a plain plural behind the number, with a word or two between at most. */
const countsThings = (tokens: readonly Token[], at: number): boolean => {
  const things = tokens.slice(at, at + 3);
  const thing = things.findIndex(({ text }) => PLURAL.test(text));
  return (
    thing !== -1 &&
    things
      .slice(0, thing + 1)
      .every(({ kind, lower }) => kind === 'word' && !PREPOSITIONS.has(lower)) &&
    !PUBLIC_COUNTS.has(things[thing]?.lower ?? '')
  );
};

/** *four civilians were killed*, *3 people are missing*: few as they are, somebody has counted them. */
const countsCasualties = (tokens: readonly Token[], at: number, { first, end }: IndexRange) =>
  (SMALL_NUMBER_WORDS.has(lowerAt(tokens, at)) || /^[2-9]$/u.test(lowerAt(tokens, at))) &&
  !isTimeOrName(tokens, at, first) &&
  countsThings(tokens, at + 1) &&
  tokens.slice(at, end).some(({ lower }) => CASUALTIES.has(lower));

const isCount = (tokens: readonly Token[], at: number, range: IndexRange): boolean => {
  const { first } = range;
  const token = tokens[at];
  if (token === undefined) return false;
  if (countsCasualties(tokens, at, range)) return true;
  if (!DIGITS.test(token.text) && !LARGE_NUMBER_WORDS.has(token.lower)) return false;
  if (isMeasured(tokens, at)) return true;
  if (isTimeOrName(tokens, at, first)) return false;
  const value = Number(token.text.replaceAll(',', ''));
  return !(value < 10) && countsThings(tokens, at + 1);
};

/** *four in ten of the shops*, *one in five people*. */
const isShare = (tokens: readonly Token[], at: number): boolean =>
  SHARED.has(lowerAt(tokens, at)) &&
  lowerAt(tokens, at + 1) === 'in' &&
  (SHARED.has(lowerAt(tokens, at + 2)) || LARGE_NUMBER_WORDS.has(lowerAt(tokens, at + 2)));

const isVague = (tokens: readonly Token[], at: number, first: number): boolean => {
  const [word, after] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
  if (OPENING_QUANTITIES.has(word)) return at === first && after === 'of';
  if (FRACTIONS.has(word)) return after === 'of' || after === 'the';
  if (isShare(tokens, at)) return true;
  if (word === 'majority') return after === 'of' && lowerAt(tokens, at - 1) !== 'the';
  return VAGUE_QUANTITIES.has(word) && !TIME_UNITS.has(lowerAt(tokens, at + 2)) && after === 'of';
};

const skip = (
  tokens: readonly Token[],
  from: number,
  passes: (lower: string) => boolean,
): number => {
  let at = from;
  while (passes(lowerAt(tokens, at))) at += 1;
  return at;
};

const isUnit = (lower: string): boolean => DIGITS.test(lower) || lower === '%' || UNITS.has(lower);

/** From the number to the thing it counts: *hundreds of convicts*, *$3 million*, *40% of the voters*. */
const quantityFrom = (tokens: readonly Token[], at: number, end: number): IndexRange => {
  if (isShare(tokens, at)) return { first: at, end: Math.min(end, at + 3) };
  const first = CURRENCY.test(lowerAt(tokens, at - 1)) ? at - 1 : at;
  const bare = skip(tokens, at + 1, isUnit);
  const thing = lowerAt(tokens, bare) === 'of' ? skip(tokens, bare + 1, isArticle) : bare;
  const { kind, lower = '' } = tokens[thing] ?? {};
  const isCounted = kind === 'word' && !PREPOSITIONS.has(lower) && !JOINING.has(lower);
  return { first, end: Math.min(end, isCounted ? thing + 1 : bare) };
};

/** Whether a sentence reports a poll or an election count, which a story sources once. */
const reportsCount = (tokens: readonly Token[], { first, end }: IndexRange): boolean =>
  tokens.slice(first, end).some(({ lower }) => COUNTS_REPORTED.has(lower));

/** The numbers and vague quantities of a sentence that somebody must have counted; no dates, ages, times or names. */
export const findQuantities = (tokens: readonly Token[], range: IndexRange): readonly Span[] => {
  const found: Span[] = [];
  if (reportsCount(tokens, range)) return found;
  for (let at = range.first; at < range.end; at += 1) {
    if (!isCount(tokens, at, range) && !isVague(tokens, at, range.first)) continue;
    const quantity = quantityFrom(tokens, at, range.end);
    found.push(spanOfTokens(tokens, quantity));
    at = quantity.end - 1;
  }
  return found;
};
