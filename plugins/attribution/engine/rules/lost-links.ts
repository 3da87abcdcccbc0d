import type { AnchoredLink, Link } from '../anchors/link';
import { fieldName } from '../document/field-name';
import { rangeOfField } from '../document/offset-map';
import { NUMBER_WORDS } from '../lexicon/function-words';
import { wordSet } from '../lexicon/word-list';
import { likeness, wordsOf } from '../text/likeness';
import { overlapping } from '../text/overlapping';
import type { SegmentedStory, Sentence } from '../text/segments';
import { contains, type Span } from '../text/span';

/** A link whose words are gone, and what stands in their place. */
export interface LostLink {
  readonly link: Link;
  /** The sentence most like the lost words, or the one where they stood. */
  readonly span: Span;
  /** Whether that sentence is so like the lost words that it has come of them. */
  readonly isLike: boolean;
  /** The number, name or negation that differs there, in words; `null` where none does. */
  readonly change: string | null;
}

/** From this likeness on one passage has become the other. */
const LIKENESS = 0.6;

const NUMBER = /\p{N}/u;
const NAME = /^\p{Lu}/u;
const MORE_NUMBERS = wordSet(
  'one thirteen fourteen fifteen sixteen seventeen eighteen nineteen sixty seventy eighty ninety half double twice billion billions',
);
const NEGATIONS = wordSet('not no never none nobody nothing neither nor without');

const isWeighty = (word: string): boolean =>
  NUMBER.test(word) ||
  NUMBER_WORDS.has(word.toLowerCase()) ||
  MORE_NUMBERS.has(word.toLowerCase()) ||
  NEGATIONS.has(word.toLowerCase()) ||
  /n['’]t$/u.test(word) ||
  NAME.test(word);

const missingFrom = (one: readonly string[], other: readonly string[]): readonly string[] => {
  const there = new Set(other.map((word) => word.toLowerCase()));
  return one.filter((word) => isWeighty(word) && !there.has(word.toLowerCase()));
};

const changeOf = (before: readonly string[], now: readonly string[]): string | null => {
  const gone = missingFrom(before, now).map((word) => `“${word}” is gone`);
  const come = missingFrom(now, before).map((word) => `“${word}” is new`);
  const changes = [...gone, ...come];
  return changes.length === 0 ? null : changes.slice(0, 3).join(', ');
};

const sentencesOfField = (story: SegmentedStory, field: string): readonly Sentence[] => {
  const range = rangeOfField(story, field);
  return range === null ? [] : story.sentences.filter(({ span }) => contains(range, span));
};

const placeOf = (story: SegmentedStory, { selector }: Link): Sentence | undefined => {
  const sentences = sentencesOfField(story, selector.field);
  const start = (sentences[0]?.span.start ?? 0) + selector.position.start;
  return sentences[overlapping(sentences, { start, end: start + 1 }).first] ?? sentences.at(-1);
};

/** Of a list's items all, since any of them may have been moved. */
const sentencesOfItems = (story: SegmentedStory, field: string): readonly Sentence[] => {
  const name = fieldName(field);
  const fields = new Set(story.blocks.map((block) => block.field));
  return [...fields]
    .filter((other) => fieldName(other) === name)
    .flatMap((other) => sentencesOfField(story, other));
};

const lostLink = (story: SegmentedStory, link: Link): readonly LostLink[] => {
  const before = wordsOf(link.selector.quote.exact);
  const [closest] = sentencesOfItems(story, link.selector.field)
    .map(({ span }) => {
      const now = wordsOf(story.text.slice(span.start, span.end));
      return { span, now, like: likeness(before, now) };
    })
    .toSorted((a, b) => b.like - a.like);
  if (closest !== undefined && closest.like >= LIKENESS) {
    return [{ link, span: closest.span, isLike: true, change: changeOf(before, closest.now) }];
  }
  const place = placeOf(story, link);
  return place === undefined ? [] : [{ link, span: place.span, isLike: false, change: null }];
};

/** The links whose words are gone from the text. A story without text in their field has no place to show them. */
export const lostLinks = (
  story: SegmentedStory,
  links: readonly AnchoredLink[],
): readonly LostLink[] =>
  links.flatMap((anchored) => (anchored.state === 'lost' ? lostLink(story, anchored.link) : []));
