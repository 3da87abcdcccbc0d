import { wordSet } from '../../lexicon/word-list';
import type { SegmentedStory } from '../../text/segments';
import type { RuleContext } from '../define-rule';
import {
  hearerEnd,
  isEndOrDayAt,
  isName,
  isStopAt,
  lowerAt,
  nameEnd,
  outletEnd,
  type Place,
  type Slip,
} from './reading';

const CUE_ADVERBS = wordSet('reportedly allegedly purportedly supposedly');
const SAYING = wordSet('said told says tells');
/** *What he said told us much*: two verbs of saying that belong together. */
const RELATIVES = wordSet('what whatever all which that who everything');
const PRONOUNS = wordSet('he she they i we it');
const ARTICLES = wordSet('the a an');
/** *is reportedly the BBC*, *works for reportedly the BBC*: an outlet that is not told anything. */
const LINKS = wordSet('is are was were be been being become becomes became by for from with of at');

/** *reportedly CNN.*, *reportedly the BBC that*: an adverb that lost its verb. */
const adverbBeforeOutlet = (context: RuleContext, { at, sentence }: Place): Slip | null => {
  const { story } = context;
  if (!CUE_ADVERBS.has(lowerAt(story, at)) || LINKS.has(lowerAt(story, at - 1))) return null;
  const last = outletEnd(context, at + 1);
  if (last === null) return null;
  // a broadcaster, reportedly the BBC
  const isBehindWord = at > sentence.first && story.tokens[at - 1]?.kind === 'word';
  if (!isBehindWord && lowerAt(story, at + 1) === 'the') return null;
  const isWhole =
    isStopAt(story, last, sentence.end) ||
    (isBehindWord && (lowerAt(story, last) === 'that' || isEndOrDayAt(story, last, sentence.end)));
  if (!isWhole) return null;
  const mend = { tokens: { first: at, end: at + 1 }, text: 'told ' };
  return {
    messageId: 'verb-missing',
    tokens: { first: at, end: last },
    ...(isName(story.tokens[at - 1]) ? { mend } : {}),
  };
};

/** *according the Guardian.*, *according Petrov.*, *according to.*, *according to according to*. */
const brokenAccording = (context: RuleContext, { at, sentence }: Place): Slip | null => {
  const { story } = context;
  if (lowerAt(story, at) !== 'according' || LINKS.has(lowerAt(story, at - 1))) return null;
  if (lowerAt(story, at + 1) !== 'to') {
    const last = hearerEnd(context, at + 1) ?? nameEnd(story, at + 1);
    const isWhole = last !== null && isEndOrDayAt(story, last, sentence.end);
    const mend = { tokens: { first: at + 1, end: at + 1 }, text: 'to ' };
    return isWhole ? { messageId: 'to-missing', tokens: { first: at, end: last }, mend } : null;
  }
  if (isStopAt(story, at + 2, sentence.end))
    return { messageId: 'speaker-missing', tokens: { first: at, end: at + 2 } };
  return lowerAt(story, at + 2) === 'according' && lowerAt(story, at + 3) === 'to'
    ? {
        messageId: 'cue-doubled',
        tokens: { first: at, end: at + 4 },
        mend: { tokens: { first: at, end: at + 2 }, text: '' },
      }
    : null;
};

const isComma = (story: SegmentedStory, at: number): boolean => lowerAt(story, at) === ',';

/** The sentence's only comma: a second one may close an aside, *Ann Lee, the mayor, said*. */
const isLoneComma = (story: SegmentedStory, at: number, first: number): boolean =>
  isComma(story, at) && !story.tokens.slice(first, at).some(({ text }) => text === ',');

/** *“…,” said.* or *…, said.*: a verb that lost its subject. */
const lacksSpeaker = (
  { story }: RuleContext,
  { at, sentence: { first, end } }: Place,
  isBehindQuotation: boolean,
): Slip | null =>
  lowerAt(story, at) === 'said' &&
  (isBehindQuotation || isLoneComma(story, at - 1, first)) &&
  isStopAt(story, at + 1, end) &&
  at + 2 >= end
    ? { messageId: 'speaker-missing', tokens: { first: at, end: at + 1 } }
    : null;

/** Where the subject that ends right before a verb begins: a name, a pronoun, *the mayor*; `null` for any other words. */
const subjectStart = (story: SegmentedStory, verb: number, floor: number): number | null => {
  if (verb <= floor) return null;
  if (PRONOUNS.has(lowerAt(story, verb - 1))) return verb - 1;
  if (ARTICLES.has(lowerAt(story, verb - 2))) return verb - 2;
  let first = verb;
  while (first > floor && isName(story.tokens[first - 1])) first -= 1;
  return first === verb ? null : first;
};

/** *Osechkin said told CNN*: one verb too many. Not *a man she said told her to run*. */
const doubled = ({ story }: RuleContext, { at, sentence }: Place): Slip | null => {
  if (!SAYING.has(lowerAt(story, at)) || !SAYING.has(lowerAt(story, at + 1))) return null;
  if (story.tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => RELATIVES.has(lower)))
    return null;
  const subject = subjectStart(story, at, sentence.first);
  if (subject === null) return null;
  const isRelative = subject > sentence.first && story.tokens[subject - 1]?.kind === 'word';
  if (isRelative) return null;
  const mend = { tokens: { first: at, end: at + 1 }, text: '' };
  return { messageId: 'cue-doubled', tokens: { first: at, end: at + 2 }, mend };
};

/** What is wrong with the words at any place; `null` where nothing is. */
export const slipAnywhere = (
  context: RuleContext,
  place: Place,
  isBehindQuotation: boolean,
): Slip | null =>
  adverbBeforeOutlet(context, place) ??
  brokenAccording(context, place) ??
  lacksSpeaker(context, place, isBehindQuotation) ??
  doubled(context, place);
