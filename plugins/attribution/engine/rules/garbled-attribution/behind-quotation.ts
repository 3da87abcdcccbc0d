import { wordSet } from '../../lexicon/word-list';
import { overlapping } from '../../text/overlapping';
import type { Quotation, SegmentedStory, Token } from '../../text/segments';
import type { RuleContext } from '../define-rule';
import {
  hearerEnd,
  isAdverb,
  isEndOrDayAt,
  isName,
  isStopAt,
  lowerAt,
  NAME_WORDS,
  outletEnd,
  type Place,
  type Slip,
} from './reading';

const PARTICLES = wordSet('van von de der den del di da la le el al bin ibn');
const PRONOUNS = wordSet('he she they');
const ARTICLES = wordSet('the a an');
/** What goes on behind the outlet of *reportedly CNN*. */
const TAILS = wordSet('that on in during yesterday earlier last this');
const STRAY_STOP = /^[.;]$/u;
const CLOSING_MARK = /^['"’”»]{1,2}$/u;
const SPEECH_END = /^[,?!…]$/u;

/** One past each place where a subject that begins at an index may end, nearest first. */
const subjectEnds = ({ tokens }: SegmentedStory, { at, sentence }: Place): readonly number[] => {
  const first = tokens[at]?.lower ?? '';
  if (PRONOUNS.has(first)) return [at + 1];
  // the mayor, the former mayor
  if (ARTICLES.has(first)) return [at + 2, at + 3].filter((end) => end < sentence.end);
  const ends: number[] = [];
  for (let end = at + 1; end <= Math.min(at + NAME_WORDS, sentence.end); end += 1) {
    const last = tokens[end - 1];
    if (!isName(last) && !PARTICLES.has(last?.lower ?? '')) break;
    if (isName(last)) ends.push(end);
  }
  return ends;
};

/** *Osechkin reportedly CNN.*, *Osechkin reportedly to CNN.*: no verb. */
const verbless = (context: RuleContext, { at, sentence }: Place, end: number): Slip | null => {
  const { story } = context;
  const hasAdverb = isAdverb(story.tokens[end]);
  if (!hasAdverb && !isName(story.tokens[end - 1])) return null;
  const next = hasAdverb ? end + 1 : end;
  const hearer = lowerAt(story, next) === 'to' ? next + 1 : next;
  const last = hasAdverb ? hearerEnd(context, hearer) : outletEnd(context, hearer);
  if (last === null) return null;
  const isTail = hasAdverb && TAILS.has(lowerAt(story, last));
  const mend = { tokens: { first: end, end: hearer }, text: 'told ' };
  return isTail || isStopAt(story, last, sentence.end)
    ? { messageId: 'verb-missing', tokens: { first: at, end: last }, mend }
    : null;
};

/** *Osechkin said CNN.*, *Osechkin told.*, *Osechkin told to CNN*: a verb, and not what it needs. */
const misbuilt = (context: RuleContext, { at, sentence }: Place, end: number): Slip | null => {
  const { story } = context;
  const verb = isAdverb(story.tokens[end]) ? end + 1 : end;
  const slip = (messageId: Slip['messageId'], last: number, mend?: Slip['mend']): Slip => ({
    messageId,
    tokens: { first: at, end: last },
    ...(mend === undefined ? {} : { mend }),
  });
  const cue = lowerAt(story, verb);
  if (cue === 'said') {
    const last = hearerEnd(context, verb + 1);
    const isWhole = last !== null && isEndOrDayAt(story, last, sentence.end);
    const mend = { tokens: { first: verb, end: verb + 1 }, text: 'told ' };
    return isWhole ? slip('said-for-told', last, mend) : null;
  }
  if (cue !== 'told') return null;
  if (isStopAt(story, verb + 1, sentence.end)) return slip('hearer-missing', verb + 1);
  const last = lowerAt(story, verb + 1) === 'to' ? outletEnd(context, verb + 2) : null;
  const mend = { tokens: { first: verb + 1, end: verb + 2 }, text: '' };
  return last === null ? null : slip('told-to', last, mend);
};

/** *“…,” told CNN.*: no subject. */
const withoutSubject = (context: RuleContext, { at, sentence }: Place): Slip | null => {
  const last = lowerAt(context.story, at) === 'told' ? outletEnd(context, at + 1) : null;
  return last !== null && isEndOrDayAt(context.story, last, sentence.end)
    ? { messageId: 'speaker-missing', tokens: { first: at, end: last } }
    : null;
};

/** The last token before an index that is no closing quotation mark. */
const beforeMarks = (tokens: readonly Token[], at: number): number => {
  let last = at - 1;
  while (CLOSING_MARK.test(tokens[last]?.text ?? '')) last -= 1;
  return last;
};

/** *“It was chaos,”.*: a comma that leads to nobody. */
const leadsNowhere = ({ story: { tokens } }: RuleContext, { at }: Place): Slip | null => {
  if (!STRAY_STOP.test(tokens[at]?.text ?? '')) return null;
  const comma = beforeMarks(tokens, at);
  return comma < at - 1 && tokens[comma]?.text === ','
    ? { messageId: 'cut-off', tokens: { first: comma, end: at + 1 } }
    : null;
};

/** What is wrong with the words right behind speech in quotation marks; `null` where nothing is. */
export const slipBehindQuotation = (context: RuleContext, place: Place): Slip | null => {
  for (const end of subjectEnds(context.story, place)) {
    const slip = verbless(context, place, end) ?? misbuilt(context, place, end);
    if (slip !== null) return slip;
  }
  return withoutSubject(context, place) ?? leadsNowhere(context, place);
};

/** The token behind a quotation that is speech; *a club called “Red Oars,”* is none, nor is *the word “no”*. */
const tokenBehind = (
  { tokens, sentences }: SegmentedStory,
  { span, closed }: Quotation,
): number | null => {
  if (!closed) return null;
  const { end } = overlapping(tokens, span);
  const ending = sentences[overlapping(sentences, span).end - 1];
  const opensSentence = ending !== undefined && span.start <= ending.span.start;
  if (opensSentence && tokens[end]?.text === ',') return end + 1; // ‘…’, Lee told CNN
  const last = tokens[beforeMarks(tokens, end)]?.text ?? '';
  return opensSentence && SPEECH_END.test(last) ? end : null;
};

/** Indexes of the tokens right behind speech in quotation marks. */
export const tokensBehindSpeech = (story: SegmentedStory): ReadonlySet<number> =>
  new Set(story.quotations.flatMap((quotation) => tokenBehind(story, quotation) ?? []));
