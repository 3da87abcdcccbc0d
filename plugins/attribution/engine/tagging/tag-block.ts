import { firstSentenceOf } from '../text/first-sentence';
import type { SegmentedStory, Sentence } from '../text/segments';
import { spanAt, textOf, type Span } from '../text/span';
import { tagNamed, type Tag } from './tag';
import { readWithWink, type WinkToken } from './wink';

/** A word, number or mark as wink-nlp cuts it. */
export interface TaggedToken {
  readonly span: Span;
  readonly text: string;
  /** `text` in lower case with typographic apostrophes made straight. */
  readonly lower: string;
  readonly lemma: string;
  readonly tag: Tag;
  /** Index into the story's sentences. */
  readonly sentence: number;
}

const TYPOGRAPHIC_APOSTROPHE = /’/gu;

/** How far a token may stand from the end of the one before it: only odd white space is skipped. */
const REACH = 64;

/** Where a token stands in the text; `null` when it is not there as wink-nlp spells it. */
const locate = (text: string, words: string, from: number, end: number): Span | null => {
  let at = from;
  while (at < end && text.slice(at, at + 1).trim() === '') at += 1;
  if (text.startsWith(words, at)) return spanAt(at, words.length);
  const found = text.slice(at, Math.min(end, at + REACH + words.length)).indexOf(words);
  return found === -1 ? null : spanAt(at + found, words.length);
};

const lowerOf = (words: string): string => words.toLowerCase().replace(TYPOGRAPHIC_APOSTROPHE, "'");

const taggedOf = ({ text, tag, lemma }: WinkToken, span: Span, sentence: number): TaggedToken => ({
  span,
  text,
  lower: lowerOf(text),
  lemma: lowerOf(lemma),
  tag: tagNamed(tag),
  sentence,
});

/** The sentence's tokens as our own tokeniser cuts them, without tags, for what wink-nlp cannot read. */
const untagged = (
  { tokens }: SegmentedStory,
  { tokens: range }: Sentence,
  sentence: number,
): readonly TaggedToken[] =>
  tokens.slice(range.first, range.end).map(({ span, text, lower, kind }) => ({
    span,
    text,
    lower,
    lemma: lower,
    tag: kind === 'punctuation' ? 'PUNCT' : kind === 'number' ? 'NUM' : 'X',
    sentence,
  }));

/** No word of a language is longer, and wink-nlp's patterns take the square of its length. */
const LONGEST_WORD = 256;
const WHITE_SPACE = /\s/u;

const hasEndlessWord = (words: string): boolean =>
  words.length > LONGEST_WORD &&
  words.split(WHITE_SPACE).some((word) => word.length > LONGEST_WORD);

const tagSentence = (
  story: SegmentedStory,
  sentence: Sentence,
  index: number,
): readonly TaggedToken[] => {
  const words = textOf(story.text, sentence.span);
  const read = hasEndlessWord(words) ? null : readWithWink(words);
  if (read === null) return untagged(story, sentence, index);
  const tagged: TaggedToken[] = [];
  let from = sentence.span.start;
  for (const token of read) {
    if (token.text.trim() === '') continue;
    const span = locate(story.text, token.text, from, sentence.span.end);
    if (span === null || span.end > sentence.span.end) continue;
    tagged.push(taggedOf(token, span, index));
    from = span.end;
  }
  return tagged;
};

/**
 * The tokens of one block of a story, sentence by sentence: each sentence is read by itself, so that its tags do not
 * depend on its neighbours. In order, apart, and each equal to the text it covers.
 */
export const tagBlock = (story: SegmentedStory, block: number): readonly TaggedToken[] => {
  const tagged: TaggedToken[] = [];
  let index = firstSentenceOf(story.sentences, block);
  for (
    let sentence = story.sentences[index];
    sentence?.block === block;
    sentence = story.sentences[index]
  ) {
    // One by one: what looks like a sentence may have more tokens than a call takes arguments.
    for (const token of tagSentence(story, sentence, index)) tagged.push(token);
    index += 1;
  }
  return tagged;
};
