import type { TaggedToken } from '../tagging/tag-block';
import type { IndexRange } from '../text/overlapping';
import { hull, lengthOf, spanOf, type Span } from '../text/span';

/** What stands in a name or beside one: a tagged token, or several that are written as one (*Lt-Col*, *Orr.net*). */
export type Word = TaggedToken;

/** What is longer is no name, however it is joined: this keeps the reading linear. */
const LONGEST_WORD = 60;

const WORDLIKE = /[\p{L}\p{N}]$/u;
const STARTS_LOWER = /^[\p{Ll}\p{N}]/u;
const STARTS_WORD = /^[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;

const isJoiner = (
  before: TaggedToken | undefined,
  joiner: TaggedToken | undefined,
  after: TaggedToken | undefined,
): boolean =>
  before !== undefined &&
  joiner !== undefined &&
  after !== undefined &&
  before.span.end === joiner.span.start &&
  lengthOf(before.span) < LONGEST_WORD &&
  joiner.span.end === after.span.start &&
  WORDLIKE.test(before.text) &&
  (joiner.text === '-' || joiner.text === '&'
    ? STARTS_WORD.test(after.text)
    : joiner.text === '.' && STARTS_LOWER.test(after.text));

const join = (before: Word, joiner: TaggedToken, after: TaggedToken): Word => ({
  span: hull([before.span, after.span]),
  text: `${before.text}${joiner.text}${after.text}`,
  lower: `${before.lower}${joiner.lower}${after.lower}`,
  lemma: `${before.lemma}${joiner.lower}${after.lemma}`,
  // Orr-Vale, Orr.net; but FSB-linked is no name
  tag: before.tag === 'PROPN' && joiner.text === '.' ? 'PROPN' : after.tag,
  sentence: before.sentence,
});

/** A block's tokens with what is written as one word put together again. */
export const readWords = (tokens: readonly TaggedToken[]): readonly Word[] => {
  const words: Word[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    let word: Word = token;
    for (let joiner = tokens[at + 1], after = tokens[at + 2]; ;) {
      if (joiner === undefined || after === undefined || !isJoiner(word, joiner, after)) break;
      word = join(word, joiner, after);
      at += 2;
      [joiner, after] = [tokens[at + 1], tokens[at + 2]];
    }
    words.push(word);
  }
  return words;
};

/** Whether a word begins with a capital. */
export const isCapitalised = (word: Word | undefined): boolean =>
  word !== undefined && CAPITAL.test(word.text);

/** What the words of a range cover; they are at least one. */
export const spanOfWords = (words: readonly Word[], { first, end }: IndexRange): Span => {
  const start = words[first]?.span.start ?? 0;
  return spanOf(start, Math.max(start, words[end - 1]?.span.end ?? start));
};
