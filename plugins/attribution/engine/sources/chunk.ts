import { isSayingForm } from '../lexicon/cue-forms';
import { PERSON_NOUNS } from '../lexicon/person-nouns';
import { PRONOUNS } from '../lexicon/pronouns';
import { TIME_NAMES } from '../lexicon/name-words';
import { TIME_NOUNS, TIME_WORDS } from '../lexicon/function-words';
import { BODY_NOUNS, WRITTEN_NOUNS } from '../lexicon/wider-source-nouns';
import { wordSet } from '../lexicon/word-list';
import type { IndexRange } from '../text/overlapping';
import { isGenitive, isNameWord, isParticle, ofEnd, singularOf } from './name-words';
import { isCapitalised, type Word } from './words';

const POSSESSIVES = wordSet('my your his her its our their');
const PARTITIVE = wordSet(
  'one some many most several few both all each none half two three four five six seven eight nine ten dozens hundreds scores majority number member members group groups string series range handful host couple pair array raft flurry crowd lot plenty',
);
const PARTICIPLE = /(?:ed|ing|en)$/u; // the fleeing clerks
/** No phrase has more words. What runs on is cut, which keeps the reading linear. */
const LONGEST_PHRASE = 16;

const isDeterminer = (word: Word): boolean => word.tag === 'DET' || POSSESSIVES.has(word.lower);

const isTime = ({ lower }: Word): boolean =>
  TIME_NAMES.has(lower) || TIME_WORDS.has(lower) || TIME_NOUNS.has(lower);

const isNominal = (words: readonly Word[], at: number): boolean => {
  const tag = words[at]?.tag;
  if (tag === 'NOUN' || tag === 'PROPN' || isNameWord(words, at)) return true;
  // the Russian dissident, which wink-nlp takes for an adjective
  return tag === 'ADJ' && PERSON_NOUNS.has(words[at]?.lower ?? '');
};

const isModifier = (words: readonly Word[], at: number, first: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return false;
  if (word.tag === 'ADJ' || word.tag === 'NUM') return true;
  if (at === first && isDeterminer(word)) return true;
  if (isGenitive(word)) return isNominal(words, at + 1) || next?.tag === 'ADJ';
  if (word.tag === 'ADV') return next?.tag === 'ADJ';
  if (word.tag === 'SYM') return word.text === '&';
  const isBeforeNoun = next?.tag === 'NOUN' || next?.tag === 'ADJ';
  return word.tag === 'VERB' && at > first && PARTICIPLE.test(word.lower) && isBeforeNoun;
};

/** Whether a noun-like word behind a name is rather a verb: *Lee | claims*, but not *the audit report*. */
const isVerbLike = (words: readonly Word[], at: number, head: number): boolean =>
  head === at - 1 &&
  isNameWord(words, head) &&
  isSayingForm(words[at]?.lower ?? '') &&
  !isCapitalised(words[at]);

/** Whether the last word of a phrase is a noun that wink-nlp takes for a verb: *the parish register*. */
const isMistaken = (
  words: readonly Word[],
  at: number,
  first: number,
  isBreak: (index: number) => boolean,
): boolean => {
  const word = words[at];
  if (word?.tag !== 'VERB' || at === first || !isBreak(at + 1)) return false;
  const noun = singularOf(word.lower);
  return [PERSON_NOUNS, WRITTEN_NOUNS, BODY_NOUNS].some((list) => list.has(noun));
};

/** One past the last word of the phrase that begins at an index, or `null` where none does. `isBreak`: no phrase runs into it. */
const chunkEnd = (
  words: readonly Word[],
  first: number,
  isBreak: (index: number) => boolean,
): number | null => {
  let head = -1;
  const sentence = words[first]?.sentence;
  for (let at = first; at < first + LONGEST_PHRASE; at += 1) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence || (at > first && isBreak(at))) break;
    const isNoun = isNominal(words, at) || isMistaken(words, at, first, isBreak);
    if (isNoun || isParticle(words, at)) {
      if (isTime(word) || isVerbLike(words, at, head)) break;
      const past = ofEnd(words, at);
      head = past === null ? at : past - 1;
      at = head;
    } else if (!isModifier(words, at, first)) break;
  }
  return head === -1 ? null : head + 1;
};

/** The phrase that begins at an index: a noun phrase without what follows its noun, or a pronoun. `null` where none does. */
export const chunkAt = (
  words: readonly Word[],
  first: number,
  isBreak: (index: number) => boolean,
): IndexRange | null => {
  const word = words[first];
  if (word === undefined) return null;
  const end = chunkEnd(words, first, isBreak);
  const after = end ?? first + 1;
  const opens = end === null ? word.lower : (words[end - 1]?.lower ?? '');
  if (
    PARTITIVE.has(opens) &&
    words[after]?.lower === 'of' &&
    !isBreak(after) &&
    !isBreak(after + 1)
  ) {
    const inner = chunkEnd(words, after + 1, isBreak);
    if (inner !== null) return { first, end: inner };
  }
  if (end !== null) return { first, end };
  return PRONOUNS.has(word.lower) && word.tag !== 'SCONJ' ? { first, end: after } : null;
};
