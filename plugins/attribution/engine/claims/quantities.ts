import { wordSet } from '../lexicon/word-list';
import type { IndexRange } from '../text/overlapping';
import { spanOfTokens } from '../text/phrases';
import type { Token } from '../text/segments';
import type { Span } from '../text/span';
import {
  LARGE_NUMBER_WORDS,
  MONTHS,
  NAMING_WORDS,
  OPENING_QUANTITIES,
  TIME_UNITS,
  UNITS,
  VAGUE_QUANTITIES,
} from './lexicon/quantities';

const YEAR = /^(?:1[5-9]|20)\d\d(?:s|'s)?$/u;
const DIGITS = /^\d[\d.,]*(?:m|bn|tn|k)?$/u;
const CURRENCY = /^[$€£¥]$/u;
const ARTICLES = wordSet('the a an of');

const lowerAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

const isMeasured = (tokens: readonly Token[], at: number): boolean =>
  CURRENCY.test(lowerAt(tokens, at - 1)) ||
  lowerAt(tokens, at + 1) === '%' ||
  UNITS.has(lowerAt(tokens, at + 1));

/** *2016*, *10 a.m.*, *three years*, *49-year-old*, *aged 49*, *Smith, 49,*, *June 3*, *Route 9*, *3-2*. */
const isTimeOrName = (tokens: readonly Token[], at: number): boolean => {
  const [before, after] = [lowerAt(tokens, at - 1), lowerAt(tokens, at + 1)];
  if (YEAR.test(lowerAt(tokens, at)) || TIME_UNITS.has(after) || MONTHS.has(before)) return true;
  if (MONTHS.has(after) || NAMING_WORDS.has(before) || before === '#') return true;
  if (before === ',' && (after === ',' || after === '.')) return true;
  const previous = tokens[at - 1];
  return previous !== undefined && /^\p{Lu}/u.test(previous.text) && previous.kind === 'word';
};

const isCount = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  if (!DIGITS.test(token.text) && !LARGE_NUMBER_WORDS.has(token.lower)) return false;
  if (isMeasured(tokens, at)) return true;
  if (isTimeOrName(tokens, at)) return false;
  const value = Number(token.text.replaceAll(',', ''));
  return tokens[at + 1]?.kind === 'word' && !(value < 10);
};

const isVague = (tokens: readonly Token[], at: number, first: number): boolean => {
  const [word, after] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
  if (OPENING_QUANTITIES.has(word)) return at === first;
  if (word === 'majority') return after === 'of' && lowerAt(tokens, at - 1) !== 'the';
  return VAGUE_QUANTITIES.has(word) && !TIME_UNITS.has(lowerAt(tokens, at + 2)) && after === 'of';
};

/** From the number to the thing it counts: *hundreds of convicts*, *$3 million*, *40% of voters*. */
const quantityFrom = (tokens: readonly Token[], at: number, end: number): IndexRange => {
  const first = CURRENCY.test(lowerAt(tokens, at - 1)) ? at - 1 : at;
  let last = at + 1;
  while (last < end && (DIGITS.test(lowerAt(tokens, last)) || lowerAt(tokens, last) === '%'))
    last += 1;
  while (last < end && (UNITS.has(lowerAt(tokens, last)) || ARTICLES.has(lowerAt(tokens, last))))
    last += 1;
  const counted = tokens[last]?.kind === 'word' && last < end;
  return { first, end: counted ? last + 1 : last };
};

/** The numbers and vague quantities of a sentence that somebody must have counted; no dates, ages, times or names. */
export const findQuantities = (tokens: readonly Token[], range: IndexRange): readonly Span[] => {
  const found: Span[] = [];
  for (let at = range.first; at < range.end; at += 1) {
    if (!isCount(tokens, at) && !isVague(tokens, at, range.first)) continue;
    const quantity = quantityFrom(tokens, at, range.end);
    found.push(spanOfTokens(tokens, quantity));
    at = quantity.end - 1;
  }
  return found;
};
