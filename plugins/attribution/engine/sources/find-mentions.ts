import type { FoundAttribution, OutletMention } from '../attribution/attribution';
import type { TaggedToken } from '../tagging/tag-block';
import { overlapping, type IndexRange } from '../text/overlapping';
import type { Span } from '../text/span';
import { chunkAt } from './chunk';
import { linkAppositions } from './link-appositions';
import type { Mention, PlacedMention } from './mention';
import { isGenitive } from './name-words';
import { readPhrase } from './read-phrase';
import { readWords, spanOfWords, type Word } from './words';

/** A block as its mentions are looked for. */
interface Reading {
  readonly words: readonly Word[];
  readonly block: number;
  readonly outlets: readonly OutletMention[];
  /** For each word that opens a source, the source's range. */
  readonly sources: ReadonlyMap<number, IndexRange>;
  readonly breaks: ReadonlySet<number>;
}

const SKIPPED = new Set(['ADV', 'PUNCT', 'ADP', 'CCONJ', 'SCONJ']);
const LINKS = new Set(['in', 'by', 'from', 'on', 'of', 'for']);

const CAPITAL = /^\p{Lu}/u;

/** Whether a word before a source's phrase is no part of it: *later | Lee*, *Nearly | half*. */
const isSkipped = ({ tag, text, sentence }: Word, before: Word | undefined): boolean =>
  SKIPPED.has(tag) && (!CAPITAL.test(text) || (tag === 'ADV' && before?.sentence !== sentence));

/** The first word of a source that may open a phrase. */
const openingOf = (words: readonly Word[], { first, end }: IndexRange): number => {
  let at = first;
  for (let word = words[at]; word !== undefined && at < end - 1; word = words[at]) {
    if (!isSkipped(word, words[at - 1])) break;
    at += 1;
  }
  return at;
};

const sourcesIn = (
  words: readonly Word[],
  found: readonly FoundAttribution[],
): ReadonlyMap<number, IndexRange> => {
  const sources = new Map<number, IndexRange>();
  for (const { source } of found) {
    if (source === null) continue;
    const range = overlapping(words, source);
    if (range.end === range.first) continue;
    const first = openingOf(words, range);
    if (!sources.has(first)) sources.set(first, { first, end: range.end });
  }
  return sources;
};

const breaksIn = (
  words: readonly Word[],
  found: readonly FoundAttribution[],
): ReadonlySet<number> => {
  const breaks = new Set<number>();
  for (const { cue, source } of found) {
    if (cue !== null) {
      const { first, end } = overlapping(words, cue);
      for (let at = first; at < end; at += 1) breaks.add(at);
    }
    if (source !== null) breaks.add(overlapping(words, source).end);
  }
  return breaks;
};

const outletIn =
  (outlets: readonly OutletMention[]) =>
  (span: Span): OutletMention | null => {
    const { first, end } = overlapping(outlets, span);
    return first < end ? (outlets[first] ?? null) : null;
  };

/** The words that belong to a phrase that is no source: *in CNN* of *a report in CNN*. */
const linkedEnd = ({ words, outlets }: Reading, end: number): number => {
  if (!LINKS.has(words[end]?.lower ?? '')) return end;
  for (const at of [end + 1, end + 2]) {
    const word = words[at];
    if (word !== undefined && outletIn(outlets)(word.span) !== null) return at + 1;
  }
  return end;
};

const hasDescriptionBehind = (word: Word | undefined): boolean =>
  word?.tag === 'ADP' || word?.lower === 'who' || word?.lower === 'familiar';

const mentionAt = (
  reading: Reading,
  range: IndexRange,
  source: IndexRange | undefined,
  before: number,
): PlacedMention => {
  const { words, block, outlets } = reading;
  const end = source?.end ?? linkedEnd(reading, range.end);
  const past = isGenitive(words[range.end]) ? range.end + 1 : range.end;
  const own = source === undefined && hasDescriptionBehind(words[end]) ? end + 2 : end;
  const phrase = readPhrase(words, range, {
    after: words.slice(past, own),
    outletIn: outletIn(outlets),
    whole: spanOfWords(words, { first: range.first, end }),
  });
  const sentence = words[range.first]?.sentence ?? 0;
  const isInSentence = words[before]?.sentence === sentence;
  const leadIn = isInSentence ? words.slice(before, range.first).slice(-4) : [];
  // Field by field: spreading the phrase takes longer than reading it.
  const mention: Mention = {
    span: phrase.span,
    whole: phrase.whole,
    form: phrase.form,
    kind: phrase.kind,
    name: phrase.name,
    head: phrase.head,
    isDefinite: phrase.isDefinite,
    isPlural: phrase.isPlural,
    gender: phrase.gender,
    specificity: phrase.specificity,
    qualifiers: phrase.qualifiers,
    outlet: phrase.outlet,
    block,
    sentence,
    speaks: source !== undefined,
    isPersonal: false,
    nouns: [],
    shortForm: null,
    leadIn: leadIn.map((word) => word.lower).join(' '),
  };
  return { mention, range, end };
};

const readMentions = (reading: Reading): readonly PlacedMention[] => {
  const { words, sources, breaks } = reading;
  const placed: PlacedMention[] = [];
  let before = 0;
  for (let at = 0; at < words.length;) {
    const source = sources.get(at);
    const isBreak = (index: number): boolean => breaks.has(index) || sources.has(index);
    const chunk = source === undefined && breaks.has(at) ? null : chunkAt(words, at, isBreak);
    const range = chunk ?? (source === undefined ? null : { first: at, end: at + 1 });
    if (range === null) {
      at += 1;
      continue;
    }
    placed.push(mentionAt(reading, range, source, before));
    at = range.end;
    before = range.end;
  }
  return placed;
};

/** The phrases of one block that may stand for a source, in text order, read by the block's own words alone. */
export const findMentions = (
  tokens: readonly TaggedToken[],
  block: number,
  found: readonly FoundAttribution[],
  outlets: readonly OutletMention[],
): readonly Mention[] => {
  const words = readWords(tokens);
  const sources = sourcesIn(words, found);
  const breaks = breaksIn(words, found);
  return linkAppositions(words, readMentions({ words, block, outlets, sources, breaks }));
};
