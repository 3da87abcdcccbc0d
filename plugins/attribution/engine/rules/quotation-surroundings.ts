import { wordSet } from '../lexicon/word-list';
import { overlapping } from '../text/overlapping';
import type { Quotation, SegmentedStory, Token } from '../text/segments';

/** Fewer words than this in quotation marks are a nickname or a term held at arm's length. */
const FEWEST_WORDS = 3;

/** Words right before a quotation that make it a name, a term or a title: *a film called “…”*, *the so-called “…”*. */
const NAMING =
  wordSet(`called dubbed nicknamed titled entitled named headlined so-called phrase word words slogan slogans motto
  placard placards poster posters graffiti mural painted sprayed scrawled stencilled sang sing singing songs title titles lyrics
  hashtag song single book novel film movie album show series episode play documentary podcast poem essay column sign
  signs banner banners reading read reads chant chants term label labelled labeled branded known as like magazine
  programme program campaign project operation`);

const CAPITALISED = /^[\p{Lu}\p{N}]/u;
const SMALL_WORDS = wordSet(
  'a an the of in on at to for and or but from with by as is my your his her our its vs nor so',
);
const LETTERS = /^\p{Lu}\p{L}+/u;
const DASH = /^[-‐‑‒–—―]+$/u;

const BRACKET = /^[[(]$/u;
const SPEECH_END = /^[,?!…]+$/u;
const PERSONAL = wordSet('he she they i we');
/** *“…,” The plant closed*: a capital that opens a sentence and no name. */
const OPENERS = new Set([
  'The',
  'A',
  'An',
  'This',
  'That',
  'These',
  'Those',
  'It',
  'There',
  'In',
  'On',
  'At',
  'But',
  'And',
]);
const MONTHS_AND_DAYS =
  wordSet(`january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday`);
/** *closed in Lund*: what stands before a place. */
const BEFORE_PLACE = wordSet('in at from to near of on outside across');
const POSSESSIVES = wordSet('he she his her');

/** How many tokens behind a quotation its speaker stands at the latest. */
const PERSON_TOKENS = 5;
/** *“…” ― Ola Brenner, 34, Lund*: as many tokens as a signature may have. */
const SIGNATURE_TOKENS = 10;
/** *“BRENNER: Well, look …*: where the colon of a speaker's label stands at the latest. */
const LABEL_TOKENS = 3;

/** Whether all words but small ones are written as in a title. */
export const isTitle = (words: readonly Token[]): boolean =>
  words.every(({ text, lower }) => CAPITALISED.test(text) || SMALL_WORDS.has(lower));

/** Whether the words before make a quotation a name, a term or a title. */
export const isNamed = (before: readonly Token[]): boolean =>
  before.slice(-3).some(({ lower }) => NAMING.has(lower)) || before.at(-1)?.text === ':';

const isSigned = (after: readonly Token[]): boolean => {
  const [mark, name] = after;
  if (mark === undefined || name === undefined || after.length > SIGNATURE_TOKENS) return false;
  return (DASH.test(mark.text) && CAPITALISED.test(name.text)) || BRACKET.test(mark.text);
};

/** *“…!” beamed Ola Brenner*, *“…,” Falk charged*: a quotation that ends as speech does, and a person right behind it. */
const isSpoken = (inside: readonly Token[], after: readonly Token[]): boolean =>
  SPEECH_END.test(inside.at(-2)?.text ?? '') &&
  !OPENERS.has(after[0]?.text ?? '') &&
  after
    .slice(0, PERSON_TOKENS)
    .some(({ text, lower }) => PERSONAL.has(lower) || CAPITALISED.test(text));

const isLabelled = (words: readonly Token[]): boolean =>
  CAPITALISED.test(words[0]?.text ?? '') &&
  words.slice(1, 1 + LABEL_TOKENS).some(({ text }) => text === ':');

/** *Harker shook his head.*, *For Ruiz, the choice was simple.*: words about a person, who may speak next. */
export const isAboutPerson = (words: readonly Token[]): boolean =>
  words.some(({ text, lower }, index) => {
    if (POSSESSIVES.has(lower)) return true;
    const before = words[index - 1]?.lower;
    const isNameLike = CAPITALISED.test(text) && !MONTHS_AND_DAYS.has(lower);
    return isNameLike && LETTERS.test(text) && before !== undefined && !BEFORE_PLACE.has(before);
  });

/** A quotation with the tokens in it, and those of its own paragraph that stand near its marks. */
export interface Surroundings {
  /** The paragraph's first few tokens before the quotation. */
  readonly opening: readonly Token[];
  readonly before: readonly Token[];
  readonly inside: readonly Token[];
  readonly after: readonly Token[];
}

/** One more than is looked at, so that it shows where there is more. */
const REACH = SIGNATURE_TOKENS + 1;

/** Cuts a quotation's paragraph at its marks. */
export const surroundingsOf = (
  { tokens, blocks }: SegmentedStory,
  quotation: Quotation,
): Surroundings => {
  const { first, end } = overlapping(tokens, quotation.span);
  const block = blocks[overlapping(blocks, quotation.span).first]?.span ?? quotation.span;
  const paragraph = overlapping(tokens, block);
  return {
    opening: tokens.slice(paragraph.first, Math.min(first, paragraph.first + REACH)),
    before: tokens.slice(Math.max(paragraph.first, first - REACH), first),
    inside: tokens.slice(first, end),
    after: tokens.slice(end, Math.min(paragraph.end, end + REACH)),
  };
};

/** Whether the quotation shows by itself, or by the words at its marks, what it is or whose. */
export const isPlain = ({ opening, before, inside, after }: Surroundings): boolean => {
  const words = inside.filter(({ kind }) => kind !== 'punctuation');
  if (words.length < FEWEST_WORDS || isTitle(words)) return true;
  if (isNamed(before) || isLabelled(opening) || isLabelled(inside.slice(1))) return true;
  return isSigned(after) || isSpoken(inside, after);
};
