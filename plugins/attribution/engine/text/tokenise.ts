import type { Token } from './segments';
import { spanAt } from './span';

/** Alternatives in the order they are tried; each is deterministic, so that a text is read once. */
const TOKEN_SOURCES = [
  // https://example.org/a?b
  String.raw`(?<address>https?:\/\/[^\s“”"<>«»]*[^\s“”"<>«».,;:!?)\]'’])`,
  // U.S.  a.m.  J.R.R.
  String.raw`(?<initials>\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?)`,
  // 1,000.5  10:30  70s  5th  3.5m  10-15; but 70-year-old is a word
  String.raw`(?<number>\p{Nd}+(?:[.,:\/‐‑–-]\p{Nd}+)*(?:['’]?s|st|nd|rd|th|m|bn|tn|k|km|kg|am|pm)?(?![\p{L}\p{N}])(?![‐‑-]\p{L}))`,
  // don't  Putin’s  ex-officer  example.net  @name  #topic
  String.raw`(?<word>[@#]?[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:(?:['’‐‑-]|\.(?=[\p{Ll}\p{N}]))[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*)*)`,
  // ...  --  and any other mark with what combines with it
  String.raw`(?<mark>\.{2,}|-{2,}|\S[\p{M}\u200D\uFE0F]*)`,
];
const TOKEN = new RegExp(TOKEN_SOURCES.join('|'), 'gu');

const TYPOGRAPHIC_APOSTROPHE = /’/gu;

const kindOf = (groups: Readonly<Record<string, string | undefined>>): Token['kind'] => {
  if (groups['number'] !== undefined) return 'number';
  return groups['mark'] === undefined ? 'word' : 'punctuation';
};

/** Cuts a text into words, numbers and marks: in order, apart, and covering all that is not white space. */
export const tokenise = (text: string): readonly Token[] =>
  [...text.matchAll(TOKEN)].map(({ 0: words, index, groups = {} }) => ({
    span: spanAt(index, words.length),
    kind: kindOf(groups),
    text: words,
    lower: words.toLowerCase().replace(TYPOGRAPHIC_APOSTROPHE, "'"),
  }));
