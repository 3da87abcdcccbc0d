import { joined } from '../../models/hash-features';
import { tagNumber } from './block-words';
import { between, type SpanContext } from './span-context';
import { READING_WINDOW, SPAN_VALUES, SPAN_WINDOW } from './span-templates';

/** Tokens this near to the cue are read with the way to it. */
const NEAR = 7;

/** Whether a token has the features of near ones. */
export const isNear = ({ cue }: SpanContext, at: number): boolean =>
  cue.first - at <= NEAR && at - cue.end < NEAR;

const valueAt = (column: Int32Array, at: number): number =>
  at < 0 || at >= column.length ? -1 : (column[at] ?? -1);

const FINAL = /^[.!?]$/u;

/** Writes what the cue shows to every token of its window. */
const writeCue = (values: Int32Array, { words, cue, head, pattern }: SpanContext): void => {
  const { sentence, tokens, lemma, fine, coarse, tag, lexical, word, quote } = words;
  const own = words.sentences[sentence[cue.first] ?? 0];
  const isLast = cue.end === own?.end || FINAL.test(tokens[cue.end]?.text ?? '');
  values.set(
    [
      valueAt(lemma, head),
      valueAt(fine, head),
      valueAt(coarse, head),
      valueAt(tag, head),
      valueAt(lexical, head),
      valueAt(word, cue.end),
      valueAt(word, cue.first - 1),
      valueAt(tag, cue.end),
      valueAt(tag, cue.first - 1),
      joined(valueAt(quote, cue.first - 1), valueAt(quote, cue.end)),
      cue.first - (own?.first ?? 0) < 2 ? 1 : 0,
      isLast ? 1 : 0,
      pattern,
    ],
    SPAN_VALUES.cue,
  );
};

/** A column of integers, of which features see as far as `reach` to either side. */
interface Seen {
  readonly column: Int32Array;
  readonly reach: number;
}

/** Writes what is seen around index `at` of columns, one behind the other. */
const writeSeen = (values: Int32Array, to: number, seen: readonly Seen[], at: number): void => {
  let next = to;
  for (const { column, reach } of seen) {
    for (let from = at - reach; from <= at + reach; from += 1) {
      values[next] = valueAt(column, from);
      next += 1;
    }
  }
};

const LIMITS = [3, 5, 8, 12, 20, 35] as const;

/** Distances in a few steps: 1, 2, 3, then up to 5, 8 and so on. */
const stepOf = (distance: number): number => {
  if (distance <= 3) return distance;
  let step = 3;
  for (const limit of LIMITS) if (distance > limit) step += 1;
  return step;
};

const WORDY = new Set([
  tagNumber('PUNCT'),
  tagNumber('ADP'),
  tagNumber('SCONJ'),
  tagNumber('PRON'),
  tagNumber('PART'),
]);

/** Writes the way from a near token to the cue, as tags and as tags with the words of function words. */
const writePath = (values: Int32Array, at: number, context: SpanContext, token: number): void => {
  const { words, cue } = context;
  const { tag, word } = words;
  const [first, end] = token < cue.first ? [token, cue.first] : [cue.end, token + 1];
  let [tags, mixed] = [0, 0];
  for (let step = first; step < end; step += 1) {
    const own = tag[step] ?? 0;
    tags = joined(tags, own);
    mixed = joined(mixed, WORDY.has(own) ? (word[step] ?? 0) : own);
  }
  values[at] = tags;
  values[at + 1] = mixed;
};

const quotationOf = (context: SpanContext, at: number): number => {
  const { words, quotationBefore, quotationBehind } = context;
  const own = valueAt(words.quotation, at);
  if (own <= 0) return 0;
  if (own === quotationBefore) return 1;
  return own === quotationBehind ? 2 : 3;
};

/** Writes what stands between a token and the cue. */
const writeCounts = (values: Int32Array, context: SpanContext, at: number): void => {
  const { words, cue, verbs, commas, starts, quoteMarks, nominals, breaks } = context;
  const isBefore = at < cue.first;
  const sentences = (words.sentence[at] ?? 0) - (words.sentence[cue.first] ?? 0);
  const distance = isBefore ? cue.first - at : at - cue.end + 1;
  const side = isBefore ? 1 : 2;
  const place = side * 8 + Math.max(-2, Math.min(2, sentences)) + 3;
  const verbCount = between(context, verbs, at, 3);
  const commaCount = between(context, commas, at, 3);
  const others = between(context, starts, at, 2);
  const quotes = between(context, quoteMarks, at, 3);
  const breakCount = between(context, breaks, at, 1);
  const state = others * 4 + verbCount;
  const view: number = SPAN_VALUES.view;
  values[view] = side;
  values[view + 1] = place;
  values[view + 2] = side * 16 + stepOf(distance);
  values[view + 3] = verbCount;
  values[view + 4] = commaCount;
  values[view + 5] = others;
  values[view + 6] = quotes;
  values[view + 7] = between(context, nominals, at, 3);
  values[view + 8] = breakCount;
  values[view + 9] = state;
  values[view + 10] = (place * 16 + state) * 4 + quotes;
  values[view + 11] = (commaCount * 4 + verbCount) * 2 + breakCount;
  values[view + 12] = side * 16 + distance;
};

const writeView = (values: Int32Array, context: SpanContext, at: number): void => {
  const { words, own, window } = context;
  const step = at - window.first;
  writeCounts(values, context, at);
  const view: number = SPAN_VALUES.view;
  if (isNear(context, at)) writePath(values, view + 13, context, at);
  const sentence = words.sentences[words.sentence[at] ?? 0];
  values[view + 15] = quotationOf(context, at);
  values[view + 16] = at === sentence?.first ? 1 : 0;
  values[view + 17] = Math.min(2, (sentence?.end ?? at + 1) - 1 - at);
  values[view + 18] =
    (valueAt(own, step - 1) * 8 + valueAt(own, step)) * 8 + valueAt(own, step + 1);
};

/**
 * Reads the tokens of a cue's window one after the other; `visit` sees the values of each, which the next overwrites, and
 * `null` for a token of the cue itself.
 */
export const eachSpanToken = (
  context: SpanContext,
  visit: (values: Int32Array | null, at: number) => void,
): void => {
  const { words, cue, window } = context;
  const values = new Int32Array(SPAN_VALUES.count);
  writeCue(values, context);
  const ofToken = SPAN_WINDOW.map(({ name, reach }) => ({ column: words[name], reach }));
  const ofReading = READING_WINDOW.map(({ name, reach }) => ({ column: context[name], reach }));
  for (let at = window.first; at < window.end; at += 1) {
    if (at >= cue.first && at < cue.end) {
      visit(null, at);
      continue;
    }
    writeSeen(values, SPAN_VALUES.token, ofToken, at);
    writeSeen(values, SPAN_VALUES.reading, ofReading, at - window.first);
    writeView(values, context, at);
    visit(values, at);
  }
};
