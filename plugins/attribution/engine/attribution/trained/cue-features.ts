import { addWeights, labelSums, writeScores } from '../../models/crf';
import type { StoredCrf } from '../../models/crf-file';
import { joined, parseTemplates, writeFeatures } from '../../models/hash-features';
import { tagNumber, type BlockWords, type TokenRange } from './block-words';
import { windowFields } from './window-fields';

/** Labels of the first stage. */
export const CUE_LABELS = { outside: 0, begin: 1, inside: 2 } as const;
export const CUE_LABEL_COUNT = 3;

/** Columns that features see around a token, each as far as `reach` to either side. */
const WINDOW = [
  { name: 'word', reach: 3 },
  { name: 'tag', reach: 3 },
  { name: 'fine', reach: 2 },
  { name: 'coarse', reach: 2 },
  { name: 'quote', reach: 2 },
  { name: 'lemma', reach: 1 },
  { name: 'shape', reach: 1 },
  { name: 'patternCue', reach: 1 },
  { name: 'patternRole', reach: 1 },
  { name: 'lexical', reach: 1 },
  { name: 'suffix', reach: 0 },
] as const;

const WINDOW_FIELDS = windowFields(WINDOW);

/** What is seen of the sentence beyond the window, in the order that `writeFarther` writes it. */
const FARTHER_FIELDS = [
  'tagsBefore',
  'tagsAfter',
  'quotesBefore',
  'quotesAfter',
  'fromStart',
  'toEnd',
  'headline',
  'nounBefore',
  'nounBeforeTag',
  'verbBefore',
  'verbAfter',
  'nounAfter',
  'thatAfter',
  'quoted',
] as const;

const FIELDS = ['always', ...WINDOW_FIELDS, ...FARTHER_FIELDS];
const FARTHER_AT = 1 + WINDOW_FIELDS.length;

const TEMPLATES = parseTemplates(
  `
  always
  word-3
  word-2
  word-1
  word
  word+1
  word+2
  word+3
  tag-3
  tag-2
  tag-1
  tag
  tag+1
  tag+2
  tag+3
  fine-2
  fine-1
  fine
  fine+1
  fine+2
  coarse-2
  coarse-1
  coarse
  coarse+1
  coarse+2
  word-1 word
  word word+1
  lemma
  lemma-1
  lemma+1
  lemma tag+1
  tag-1 lemma
  tag-1 lemma tag+1
  lemma word+1
  lemma word-1
  lemma quote+1
  lemma quote-1
  lemma quotesBefore
  lemma tag
  lemma word+1 word+2
  lemma word-1 word-2
  lemma tag+1 tag+2
  tag-1 tag
  tag tag+1
  tag-2 tag-1 tag
  tag-1 tag tag+1
  tag tag+1 tag+2
  tag word+1
  tag word+1 tag+2
  tagsBefore tag tagsAfter
  shape
  shape-1
  shape+1
  suffix
  quotesBefore quote quotesAfter
  quote
  quote tag
  quote-1
  quote+1
  fine-1 fine
  fine fine+1
  coarse-1 coarse
  coarse coarse+1
  fine tag+1
  fine word+1
  tag-1 fine
  tag-1 fine tag+1
  fine quote-1 quote+1
  coarse word+1 tag+2
  coarse tag-1 tag+1
  patternCue
  patternCue-1 patternCue patternCue+1
  patternCue lemma
  patternCue tag
  patternCue-1 word
  patternCue+1 word
  patternRole
  patternRole-1 patternRole patternRole+1
  patternRole tag
  patternRole fine
  patternRole lemma
  lexical
  lexical tag
  lexical tag-1 tag+1
  lexical quote-1 quote+1
  lexical-1 word
  lexical+1 word
  fromStart
  toEnd
  fromStart tag
  headline tag
  headline lemma
  nounBefore lemma
  nounBefore tag
  nounBefore fine
  nounBeforeTag lemma
  verbBefore lemma
  verbBefore tag
  verbAfter lemma
  verbAfter tag tag+1
  nounAfter lemma
  nounAfter fine
  thatAfter lemma
  thatAfter fine
  thatAfter lexical tag
  quoted lemma
  quoted lexical
  quoted fine
  `,
  FIELDS,
);

/** How many features each token has. */
export const CUE_STRIDE = TEMPLATES.count;

const VERB = tagNumber('VERB');
const NOMINALS = new Set([tagNumber('NOUN'), tagNumber('PROPN'), tagNumber('PRON')]);
const isNominal = (tag: number): boolean => NOMINALS.has(tag);
const isVerb = (tag: number): boolean => tag === VERB;

/** For each token of a sentence: the nearest one of a kind before it, and behind it; −1 where there is none. */
const nearestOf = (
  { tag }: BlockWords,
  { first, end }: TokenRange,
  is: (tag: number) => boolean,
): { readonly before: Int32Array; readonly after: Int32Array } => {
  const before = new Int32Array(end - first);
  const after = new Int32Array(end - first);
  let last = -1;
  for (let at = first; at < end; at += 1) {
    before[at - first] = last;
    if (is(tag[at] ?? 0)) last = at;
  }
  last = -1;
  for (let at = end - 1; at >= first; at -= 1) {
    after[at - first] = last;
    if (is(tag[at] ?? 0)) last = at;
  }
  return { before, after };
};

/** What lies farther off than the window, for one sentence. */
interface Surroundings {
  readonly nouns: ReturnType<typeof nearestOf>;
  readonly verbs: ReturnType<typeof nearestOf>;
  /** How many of the sentence's tokens up to each stand in quotation marks. */
  readonly quoted: Int32Array;
}

const surroundingsOf = (words: BlockWords, sentence: TokenRange): Surroundings => {
  const quoted = new Int32Array(sentence.end - sentence.first + 1);
  for (let at = sentence.first; at < sentence.end; at += 1) {
    const step = at - sentence.first;
    quoted[step + 1] = (quoted[step] ?? 0) + ((words.quotation[at] ?? 0) > 0 ? 1 : 0);
  }
  return {
    nouns: nearestOf(words, sentence, isNominal),
    verbs: nearestOf(words, sentence, isVerb),
    quoted,
  };
};

/** The columns of the window, looked up once for all tokens. */
const windowOf = (words: BlockWords) =>
  WINDOW.map(({ name, reach }) => ({ column: words[name], reach }));

const writeWindow = (
  values: Int32Array,
  window: ReturnType<typeof windowOf>,
  { first, end }: TokenRange,
  at: number,
): void => {
  let next = 1;
  for (const { column, reach } of window) {
    for (let from = at - reach; from <= at + reach; from += 1) {
      values[next] = from < first ? -1 : from >= end ? -2 : (column[from] ?? 0);
      next += 1;
    }
  }
};

const valueAt = (column: Int32Array, at: number): number => (at < 0 ? -1 : (column[at] ?? -1));

/** How near the next *that* is: 1 to 4, or 0 for none that near. */
const thatAfter = ({ tokens }: BlockWords, at: number, end: number): number => {
  for (let by = 1; by <= 4 && at + by < end; by += 1) {
    if (tokens[at + by]?.lower === 'that') return by;
  }
  return 0;
};

const writeFarther = (
  values: Int32Array,
  words: BlockWords,
  { first, end }: TokenRange,
  { nouns, verbs, quoted }: Surroundings,
  at: number,
): void => {
  const step = at - first;
  const within = (column: Int32Array, index: number): number =>
    index < first ? -1 : index >= end ? -2 : (column[index] ?? 0);
  const { tag, quote, coarse, lemma } = words;
  const nounBefore = nouns.before[step] ?? -1;
  const total = quoted[end - first] ?? 0;
  const before = quoted[step] ?? 0;
  values[FARTHER_AT] = joined(within(tag, at - 2), within(tag, at - 1));
  values[FARTHER_AT + 1] = joined(within(tag, at + 1), within(tag, at + 2));
  values[FARTHER_AT + 2] = joined(within(quote, at - 2), within(quote, at - 1));
  values[FARTHER_AT + 3] = joined(within(quote, at + 1), within(quote, at + 2));
  values[FARTHER_AT + 4] = Math.min(step, 3);
  values[FARTHER_AT + 5] = Math.min(end - 1 - at, 3);
  values[FARTHER_AT + 6] = words.isHeadline ? 1 : 0;
  values[FARTHER_AT + 7] = valueAt(coarse, nounBefore);
  values[FARTHER_AT + 8] = valueAt(tag, nounBefore);
  values[FARTHER_AT + 9] = valueAt(lemma, verbs.before[step] ?? -1);
  values[FARTHER_AT + 10] = valueAt(lemma, verbs.after[step] ?? -1);
  values[FARTHER_AT + 11] = valueAt(coarse, nouns.after[step] ?? -1);
  values[FARTHER_AT + 12] = thatAfter(words, at, end);
  values[FARTHER_AT + 13] = (before > 0 ? 1 : 0) + (total > before ? 2 : 0);
};

/** Reads the tokens of one sentence one after the other; `visit` sees the values of each, which the next overwrites. */
const eachToken = (
  words: BlockWords,
  sentence: TokenRange,
  visit: (values: Int32Array, step: number) => void,
): void => {
  const values = new Int32Array(FIELDS.length);
  const surroundings = surroundingsOf(words, sentence);
  const window = windowOf(words);
  for (let at = sentence.first; at < sentence.end; at += 1) {
    writeWindow(values, window, sentence, at);
    writeFarther(values, words, sentence, surroundings, at);
    visit(values, at - sentence.first);
  }
};

/** The features of the tokens of one sentence, as slots of a table of 2^`bits`: `CUE_STRIDE` for each token. */
export const cueFeatures = (words: BlockWords, sentence: TokenRange, bits: number): Int32Array => {
  const slots = new Int32Array((sentence.end - sentence.first) * CUE_STRIDE);
  eachToken(words, sentence, (values, step) =>
    writeFeatures(TEMPLATES, values, slots, step * CUE_STRIDE, 2 ** bits - 1),
  );
  return slots;
};

/** Scores of the cue labels of the tokens of one sentence, `[token × labels + label]`. */
export const cueScores = (
  words: BlockWords,
  sentence: TokenRange,
  crf: StoredCrf,
): Float32Array => {
  const scores = new Float32Array((sentence.end - sentence.first) * CUE_LABEL_COUNT);
  const slots = new Int32Array(CUE_STRIDE);
  const sums = labelSums();
  eachToken(words, sentence, (values, step) => {
    writeFeatures(TEMPLATES, values, slots, 0, 2 ** crf.bits - 1);
    sums.fill(0);
    addWeights(crf, slots, CUE_STRIDE, sums);
    writeScores(crf, sums, scores, step * CUE_LABEL_COUNT);
  });
  return scores;
};
