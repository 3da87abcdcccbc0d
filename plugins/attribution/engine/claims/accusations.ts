import { phraseEndAt, spanOfTokens, type PhraseIndex } from '../text/phrases';
import type { IndexRange } from '../text/overlapping';
import type { Token } from '../text/segments';
import type { Span } from '../text/span';
import { wordSet } from '../lexicon/word-list';
import {
  COURT_ACTS,
  COURTS,
  DONE_WRONGS,
  NAMED_WRONGS,
  OFFICES,
  RECORD_KEEPERS,
  SUFFERED_WRONGS,
} from './lexicon/accusations';

const FORMS_OF_BE = wordSet("is are was were been be 's");
const PASSIVES = wordSet("is are was were been be 's being get gets got getting by");
const ADVERBS = wordSet('also now then later once since already still not never');
const UNREAL = wordSet(
  'if would could might may should can must will whether unless accusation accusations allegation allegations claim claims',
);
const NEGATIONS = wordSet('not never no nobody without neither nor');
const PERSONAL = wordSet('he she they');
const DETERMINERS = wordSet('the its their our his her');
/** A year beyond living memory, `1914`: history is not news, and nobody is left to be wronged. */
const HISTORIC_YEAR = /^(?:1[0-8]\d\d|19[0-4]\d)$/u;
const CAPITALISED = /^\p{Lu}[\p{L}'’.]*/u;

/** How many tokens may stand between a name and the wrong that is put on it. */
const REACH = 14;
/** How many tokens before it may make it unreal: *has not yet been charged*. */
const UNREAL_REACH = 9;
/** How many tokens behind it may name who did it. */
const AGENT_REACH = 12;
/** How many tokens before it a passage about a court begins: a paragraph or two. */
const PASSAGE = 120;

const isAdverb = ({ lower }: Token): boolean => ADVERBS.has(lower) || lower.endsWith('ly');

/** The token before `at` that is no adverb. */
const wordBefore = (tokens: readonly Token[], at: number, first: number): number => {
  let index = at - 1;
  for (let token = tokens[index]; token !== undefined && index >= first; token = tokens[index]) {
    if (!isAdverb(token)) return index;
    index -= 1;
  }
  return first - 1;
};

/** Whom an office points to as well as a name would: *the mayor*, *its treasurer*. */
const isOffice = (tokens: readonly Token[], index: number, first: number): boolean =>
  index > first &&
  OFFICES.has(tokens[index]?.lower ?? '') &&
  DETERMINERS.has(tokens[index - 1]?.lower ?? '');

/** A name, an office, or *he*, *she*, *they*: somebody a reader can tell. A capital that only opens the sentence is no name. */
const isSomebody = ({ tokens, names }: Reader, index: number, first: number): boolean => {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word') return false;
  if (PERSONAL.has(token.lower) || isOffice(tokens, index, first)) return true;
  if (!CAPITALISED.test(token.text)) return false;
  const next = tokens[index + 1];
  return (
    index > first || names.has(token.text) || (next !== undefined && CAPITALISED.test(next.text))
  );
};

const namesSomebody = (reader: Reader, { first }: IndexRange, at: number): boolean =>
  Array.from({ length: Math.min(REACH, at - first) }, (_, back) => at - 1 - back).some((index) =>
    isSomebody(reader, index, first),
  );

/** A story's tokens, and the words that it writes with a capital within a sentence. */
interface Reader {
  readonly tokens: readonly Token[];
  readonly names: ReadonlySet<string>;
}

/** The words that a story writes with a capital where no sentence opens: a surname that opens one is known by them. */
export const namesIn = (
  tokens: readonly Token[],
  sentences: readonly { readonly tokens: IndexRange }[],
): ReadonlySet<string> => {
  const opening = new Set(sentences.map(({ tokens: { first } }) => first));
  return new Set(
    tokens
      .filter(
        ({ kind, text }, index) => kind === 'word' && !opening.has(index) && CAPITALISED.test(text),
      )
      .map(({ text }) => text),
  );
};

interface Reading {
  readonly phrases: PhraseIndex;
  readonly fits: (tokens: readonly Token[], at: number, first: number) => boolean;
}

const READINGS: readonly Reading[] = [
  {
    phrases: SUFFERED_WRONGS,
    fits: (tokens, at, first) => {
      const be = wordBefore(tokens, at, first);
      return FORMS_OF_BE.has(tokens[be]?.lower ?? '') && tokens[be - 1]?.lower !== 'to';
    },
  },
  {
    phrases: DONE_WRONGS,
    fits: (tokens, at, first) => !PASSIVES.has(tokens[wordBefore(tokens, at, first)]?.lower ?? ''),
  },
  { phrases: NAMED_WRONGS, fits: () => true },
];

const readingAt = (tokens: readonly Token[], at: number, range: IndexRange): IndexRange | null => {
  for (const { phrases, fits } of READINGS) {
    const end = phraseEndAt(tokens, at, phrases);
    if (end !== null && end <= range.end && fits(tokens, at, range.first))
      return { first: at, end };
  }
  return null;
};

/** Whether it speaks of what is not so, or was long ago. A *never* in an aside (*who never married,*) is the aside's. */
const isHarmless = (tokens: readonly Token[], range: IndexRange, at: number): boolean => {
  if (tokens.slice(range.first, range.end).some(({ text }) => HISTORIC_YEAR.test(text)))
    return true;
  const before = tokens.slice(Math.max(range.first, at - UNREAL_REACH), at);
  const clause = before.slice(before.findLastIndex(({ text }) => text === ',') + 1);
  return (
    before.some(({ lower }) => UNREAL.has(lower)) ||
    clause.some(({ lower }) => NEGATIONS.has(lower))
  );
};

/** A court's own act, in a passage that names the court: *the jury … Kos was convicted of fraud*. */
const isCourtReport = (tokens: readonly Token[], { first, end }: IndexRange): boolean =>
  tokens.slice(first, end).some(({ lower }) => COURT_ACTS.has(lower)) &&
  tokens
    .slice(Math.max(0, first - PASSAGE), end + AGENT_REACH)
    .some(({ lower }) => COURTS.has(lower));

/** *by a federal jury*, *at Lund district court*: the words themselves say where it is on record. */
const isOnRecord = (tokens: readonly Token[], words: IndexRange, last: number): boolean => {
  const behind = tokens.slice(words.end, Math.min(last, words.end + AGENT_REACH));
  const by = behind.findIndex(({ lower }) => lower === 'by');
  return (
    (by !== -1 && behind.slice(by).some(({ lower }) => RECORD_KEEPERS.has(lower))) ||
    behind.some(({ lower }) => COURTS.has(lower)) ||
    isCourtReport(tokens, words)
  );
};

/** The words that accuse somebody of a crime or wrong, or say that somebody met a violent end. */
export const findAccusations = (reader: Reader, range: IndexRange): readonly Span[] => {
  const { tokens } = reader;
  const found: Span[] = [];
  for (let at = range.first; at < range.end; at += 1) {
    const reading = readingAt(tokens, at, range);
    if (reading === null) continue;
    if (isHarmless(tokens, range, at) || isOnRecord(tokens, reading, range.end)) continue;
    if (!namesSomebody(reader, range, at)) continue;
    found.push(spanOfTokens(tokens, reading));
    at = reading.end - 1;
  }
  return found;
};
