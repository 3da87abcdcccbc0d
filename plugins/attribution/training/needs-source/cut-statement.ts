import { textOf, type Span } from '../../engine/text/span';
import type { CorpusAttribution } from '../corpus/read-corpus';

const SAYING =
  /\b(?:sa(?:y|ys|id|ying)|tells?|told|add(?:s|ed)|reports?|reported|according to|claim(?:s|ed)|argue[sd]?|not(?:es|ed)|think[s]?|thought|believe[sd]?)\b/iu;
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|could|can|should|did|does|do|may|might|must|\w+ed)\b/u;
const SPEAKER_OR_QUOTE = /["“”]|\b(?:I|we|my|our|me|us)\b/u;
const NO_CLAUSE = /^(?:to|how|why|what|whether|if|about|of|for|from|in|on|as)\b/iu;
/** How a clause may begin that was cut out of any sentence. */
const CLAUSE_OPENS =
  /^(?:[A-Z]|(?:the|a|an|he|she|it|they|there|this|that|these|those|his|her|their|its|no|some|many|most|all|both|more|people|such)\b)/u;
const GOES_ON = /^(?:by|with|and|but|or|who|which|because|than|at)\b/iu;
const THAT = /^that\s+/u;
const EDGES = /^[\s,;:]+|[\s,;:]+$/gu;
/** What else a sentence holds, without marks and *that*, may be as long as this. */
const LITTLE = 12;
const FEWEST_WORDS = 6;
const MOST_WORDS = 60;

const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => word !== '').length;

const asSentence = (clause: string): string =>
  `${clause.slice(0, 1).toUpperCase()}${clause.slice(1)}.`;

/** A clause that could stand as a sentence of its own, with its *that* taken away; `null` where content is none. */
const clauseOf = (content: string): string | null => {
  const body = content.replaceAll(EDGES, '');
  const clause = body.replace(THAT, '').replace(/\.+$/u, '');
  const words = countWords(body);
  if (words < FEWEST_WORDS || words > MOST_WORDS || body.includes('\n')) return null;
  if (SPEAKER_OR_QUOTE.test(body) || NO_CLAUSE.test(body) || !FINITE.test(clause)) return null;
  return clause;
};

/** The statements that an attribution attributes, as sentences without source and cue. */
export const attributedStatements = (
  text: string,
  { content }: CorpusAttribution,
): readonly string[] =>
  content
    .map((span) => clauseOf(textOf(text, span)))
    .filter((clause) => clause !== null)
    .filter((clause) => CLAUSE_OPENS.test(clause) && !GOES_ON.test(clause))
    .map(asSentence);

const within = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/**
 * What is left of a sentence that says little but one attribution, once source and cue are cut out, as
 * `mutate_polnear.py` cuts published stories to seed defects; `null` for any other sentence.
 */
export const cutStatement = (
  text: string,
  sentence: Span,
  { source, cue, content }: CorpusAttribution,
): string | null => {
  const [from, by, what] = [source[0], cue[0], content[0]];
  if (from === undefined || by === undefined || what === undefined) return null;
  if (source.length + cue.length + content.length > 3) return null;
  if (![from, by, what].every((span) => within(sentence, span))) return null;
  const body = textOf(text, what);
  const comesFirst = what.end <= Math.min(by.start, from.start);
  if (!body.startsWith('that ') && !comesFirst && !SAYING.test(textOf(text, by))) return null;
  const rest = `${text.slice(sentence.start, what.start)} ${text.slice(what.end, sentence.end)}`
    .replace(textOf(text, by), ' ')
    .replace(textOf(text, from), ' ');
  if (rest.replaceAll(/[^\p{L}\p{N}_]+|\bthat\b/gu, '').length > LITTLE) return null;
  const clause = clauseOf(body);
  return clause === null ? null : asSentence(clause);
};
