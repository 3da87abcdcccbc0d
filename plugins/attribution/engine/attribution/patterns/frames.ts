import type { Quotation, SegmentedStory, Sentence, Token } from '../../text/segments';
import type { Span } from '../../text/span';
import { overlapping } from '../../text/overlapping';
import { outermostQuotations } from '../../text/own-words';
import { hull, spanAt, spansBetween, textOf } from '../../text/span';
import { isSayingForm } from '../../lexicon/cue-forms';
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

const CONTRACTION = /^(?:he|she|it|we|you|they|who|i)(?='(?:s|re|ve|d|ll|m)$)/u; // he's, who'd

/** A pronoun and its auxiliary apart: *he | ’s*. Any other word is whole. */
const uncontracted = (token: Token): readonly Token[] => {
  const pronoun = CONTRACTION.exec(token.lower)?.[0].length;
  if (pronoun === undefined) return [token];
  return spansBetween([
    token.span.start,
    spanAt(token.span.start, pronoun).end,
    token.span.end,
  ]).map((span, part) => ({
    kind: token.kind,
    span,
    text: part === 0 ? token.text.slice(0, pronoun) : token.text.slice(pronoun),
    lower: part === 0 ? token.lower.slice(0, pronoun) : token.lower.slice(pronoun),
  }));
};

const ORDINALS = new Set(['first', 'then', 'long', 'once']);
const POSSESSIVE_END = /['’]s?$/u; // the city’s
const NOMINAL: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'number']);

/**
 * Tags that hang on the next word: a capital at the start of a sentence names nobody when a plain noun follows (*Senior
 * clerks*), *her* and an opening *That* are articles before a noun, and *first* after one is no adverb.
 */
const retag = (units: readonly Unit[]): readonly Unit[] =>
  units.map((unit, index) => {
    const next = units[index + 1];
    if (next === undefined || !NOMINAL.has(next.tag)) return unit;
    const isArticle = unit.lower === 'her' || (unit.lower === 'that' && index === 0);
    if (isArticle) return { ...unit, tag: 'determiner' };
    const before = units[index - 1];
    const isOrdinal = unit.tag === 'adverb' && ORDINALS.has(unit.lower) && before !== undefined;
    if (isOrdinal && (before.tag === 'determiner' || POSSESSIVE_END.test(before.text))) {
      return { ...unit, tag: 'noun' };
    }
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
      const inside = overlapping(story.tokens, quotation.span);
      const end = Math.min(range.end, inside.end);
      const tokens = story.tokens.slice(index, end);
      const last = tokens.at(-1) ?? token;
      units.push(unitOfQuotation(story.text, hull([token.span, last.span]), tokens));
      index = Math.max(end, index + 1);
    } else {
      for (const word of uncontracted(token))
        units.push(unitOfToken(word, units.at(-1), story.tokens[index + 1]));
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

/** No sentence that anybody means to be read is longer; what looks so is cut, which keeps the reading linear. */
const LONGEST_FRAME = 300;

const cutLong = (units: readonly Unit[]): readonly (readonly Unit[])[] =>
  units.length <= LONGEST_FRAME
    ? [units]
    : Array.from({ length: Math.ceil(units.length / LONGEST_FRAME) }, (_, part) =>
        units.slice(part * LONGEST_FRAME, (part + 1) * LONGEST_FRAME),
      );

/** Cuts a story into frames, in text order. */
export const readFrames = (story: SegmentedStory): readonly Frame[] => {
  const outermost = outermostQuotations(story);
  return groupSentences(story, outermost).flatMap(({ block, range }) => {
    const [first, last] = [story.tokens[range.first], story.tokens[range.end - 1]];
    if (first === undefined || last === undefined) return [];
    const inside = overlapping(outermost, hull([first.span, last.span]));
    const units = readUnits(story, range, outermost.slice(inside.first, inside.end));
    return cutLong(units).map((part) => ({ block, units: part }));
  });
};
