import type { Quotation, SegmentedStory, Sentence, Token } from '../text/segments';
import type { Span } from '../text/span';
import { hull, textOf } from '../text/span';
import { isSayingForm } from '../lexicon/cue-forms';
import type { Tag } from './tag-word';
import { isAbbreviation, tagWord } from './tag-word';

/** What the patterns read: one word, one mark, or one whole outermost quotation. */
export interface Unit {
  readonly span: Span;
  readonly tag: Tag;
  readonly text: string;
  readonly lower: string;
  /** Words in it: 0 for a mark, 1 for a word, a quotation's own for a quotation. */
  readonly words: number;
}

/** A half-open range of indexes into a frame's units. */
export interface UnitRange {
  readonly first: number;
  readonly end: number;
}

/** Sentences that belong together since a quotation runs over their boundary. No pattern looks past its frame. */
export interface Frame {
  readonly block: number;
  readonly units: readonly Unit[];
}

/** The stretch of text that a non-empty range of units covers. */
export const spanOfUnits = (units: readonly Unit[], range: UnitRange): Span =>
  hull(
    [units[range.first], units[range.end - 1]].flatMap((unit) =>
      unit === undefined ? [] : [unit.span],
    ),
  );

const COUNTS_AS_WORD = new Set(['$', '£', '€', '%']);

const unitOfToken = (token: Token, previous: Unit | undefined, next: Token | undefined): Unit => {
  const closesAbbreviation =
    token.text === '.' &&
    next !== undefined &&
    previous !== undefined &&
    isAbbreviation(previous.lower);
  return {
    span: token.span,
    tag: closesAbbreviation ? 'abbreviation-stop' : tagWord(token, previous === undefined),
    text: token.text,
    lower: token.lower,
    words: token.kind === 'punctuation' && !COUNTS_AS_WORD.has(token.text) ? 0 : 1,
  };
};

const unitOfQuotation = (text: string, span: Span, tokens: readonly Token[]): Unit => {
  const words = tokens.filter((token) => token.kind !== 'punctuation').length;
  const quoted = textOf(text, span);
  return { span, tag: 'quotation', text: quoted, lower: quoted.toLowerCase(), words };
};

const NOMINAL: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'number']);

/**
 * Tags that hang on the next word: a capital at the start of a sentence names nobody when a plain noun follows (*Senior
 * clerks*), and *her* and an opening *That* are articles before a noun.
 */
const retag = (units: readonly Unit[]): readonly Unit[] =>
  units.map((unit, index) => {
    const next = units[index + 1];
    if (next === undefined || !NOMINAL.has(next.tag)) return unit;
    const isArticle = unit.lower === 'her' || (unit.lower === 'that' && index === 0);
    if (isArticle) return { ...unit, tag: 'determiner' };
    const isPlain = unit.tag === 'name' && next.tag === 'noun' && !isSayingForm(next.lower);
    return index === 0 && isPlain ? { ...unit, tag: 'noun' } : unit;
  });

/** Reads the tokens `[first, end)` into units; `quotations` are the outermost ones, in text order. */
const readUnits = (
  story: SegmentedStory,
  range: UnitRange,
  quotations: readonly Quotation[],
): readonly Unit[] => {
  const units: Unit[] = [];
  let index = range.first;
  let nextQuotation = 0;
  while (index < range.end) {
    const token = story.tokens[index];
    if (token === undefined) break;
    const quotation = quotations[nextQuotation];
    if (quotation !== undefined && quotation.span.end <= token.span.start) {
      nextQuotation += 1;
    } else if (quotation !== undefined && quotation.span.start <= token.span.start) {
      const from = index;
      while (
        index < range.end &&
        (story.tokens[index]?.span.start ?? Infinity) < quotation.span.end
      )
        index += 1;
      const tokens = story.tokens.slice(from, index);
      const last = tokens.at(-1) ?? token;
      units.push(unitOfQuotation(story.text, hull([token.span, last.span]), tokens));
    } else {
      units.push(unitOfToken(token, units.at(-1), story.tokens[index + 1]));
      index += 1;
    }
  }
  return retag(units);
};

const ENDS_WITH_QUESTION = /[?!…,][”"’'»]*$/u; // “Who was it?”
const LOWER_CASE_START = /^\p{Ll}/u;

/** Whether a sentence only says whose the quotation before it is: “Who was it?” *Lee asked.* */
const continuesQuotation = (story: SegmentedStory, before: Sentence, after: Sentence): boolean => {
  if (!ENDS_WITH_QUESTION.test(textOf(story.text, before.span))) return false;
  if (LOWER_CASE_START.test(textOf(story.text, after.span))) return true;
  const { first } = after.tokens;
  return story.tokens.slice(first, first + 4).some((token) => isSayingForm(token.lower));
};

/** Groups of sentences, by the token ranges they cover, that no outermost quotation runs across. */
const groupSentences = (
  story: SegmentedStory,
  outermost: readonly Quotation[],
): readonly { readonly block: number; readonly range: UnitRange; readonly last: Sentence }[] => {
  const groups: { block: number; range: UnitRange; last: Sentence }[] = [];
  let quotation = 0;
  for (const sentence of story.sentences) {
    const group = groups.at(-1);
    while ((outermost[quotation]?.span.end ?? Infinity) <= sentence.span.start) quotation += 1;
    const isInside = (outermost[quotation]?.span.start ?? Infinity) < sentence.span.start;
    const joins =
      group !== undefined &&
      group.block === sentence.block &&
      (isInside || continuesQuotation(story, group.last, sentence));
    if (joins) {
      group.range = { first: group.range.first, end: sentence.tokens.end };
      group.last = sentence;
    } else {
      const { first, end } = sentence.tokens;
      groups.push({ block: sentence.block, range: { first, end }, last: sentence });
    }
  }
  return groups;
};

/** Cuts a story into frames, in text order. */
export const readFrames = (story: SegmentedStory): readonly Frame[] => {
  const outermost = story.quotations.filter((quotation) => quotation.depth === 0);
  let quotation = 0;
  return groupSentences(story, outermost).map(({ block, range }) => {
    const start = story.tokens[range.first]?.span.start ?? 0;
    while ((outermost[quotation]?.span.end ?? Infinity) <= start) quotation += 1;
    const last = story.tokens[range.end - 1]?.span.end ?? start;
    let end = quotation;
    while ((outermost[end]?.span.start ?? Infinity) < last) end += 1;
    return { block, units: readUnits(story, range, outermost.slice(quotation, end)) };
  });
};
