import type { BlockKind } from '../document/story-text';
import type { SegmentedStory, Sentence, Token } from '../text/segments';
import { textOf } from '../text/span';
import { wordSet } from '../lexicon/word-list';

const FIRST_PERSON = wordSet(
  "i we my our me us mine ours myself ourselves i'm i've i'd we're we've we'd",
);

/** Sentence openers that ask the reader to do something: *Read all the latest news here*. */
const IMPERATIVES =
  wordSet(`read click watch see sign subscribe follow listen share let consider imagine remember note
  take think ask call visit download join check learn look meet try stop do don't please scroll tap write send tell`);

/** *Photo: Lena Orr/Tagblatt*, *Image credit: AP*. */
const CREDIT_LINE =
  /^(?:photo|photograph|picture|image|video|credit|source|file photo)s?\b[^.]{0,40}[:/©]/iu;

/** *this reporter saw*, *seen by the Tagblatt*: the newsroom's own eyes. */
const OWN_WITNESS =
  /\b(?:this (?:reporter|newspaper|correspondent|news organi[sz]ation)|a reporter (?:saw|watched|counted))\b/iu;

/** A source is named, whatever the rest of the sentence makes of it. */
const NAMES_SOURCE = /\baccording to\b/iu;

/** A line without one is furniture: a standfirst, a label, a button. */
const FINAL_STOP = /[.!…:][”)\]"'’»]*$/u;

const QUESTION = /\?[”’"'»)\]]*$/u;

const OWN_QUESTION = /\?$/u;

const WIDGET_WORDS = 4;

/** Whether a sentence asks in the writer's voice: *Did Lee say so?*, but not *Lee asked: “Is it so?”*. */
export const isQuestion = (text: string, sentence: Sentence): boolean =>
  OWN_QUESTION.test(textOf(text, sentence.span));

/**
 * Whether a sentence states anything of its own that could be checked: no question, request, widget or credit line,
 * nothing the writer saw or thinks, nothing that only goes on with a quotation. `words` are the sentence's own.
 */
export const isCheckable = (
  { text: storyText }: Pick<SegmentedStory, 'text'>,
  sentence: Sentence,
  words: readonly Token[],
  kind: BlockKind,
): boolean => {
  const text = textOf(storyText, sentence.span);
  if (words.length < WIDGET_WORDS || QUESTION.test(text)) return false;
  if (kind === 'paragraph' && !FINAL_STOP.test(text)) return false;
  if (CREDIT_LINE.test(text) || OWN_WITNESS.test(text) || NAMES_SOURCE.test(text)) return false;
  if (IMPERATIVES.has(words[0]?.lower ?? '')) return false;
  return !words.some(({ lower }) => FIRST_PERSON.has(lower));
};
