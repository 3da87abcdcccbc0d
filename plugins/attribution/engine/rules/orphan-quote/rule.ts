import { vouches } from '../../claims/vouching';
import type { BlockKind } from '../../document/story-text';
import type { Severity } from '../../findings/finding';
import { HEDGE_ADVERBS } from '../../lexicon/hedges';
import { overlapping } from '../../text/overlapping';
import { outermostQuotations, ownWordsOf } from '../../text/own-words';
import type { Quotation, SegmentedStory } from '../../text/segments';
import { sentencesAround } from '../../text/sentences-around';
import { overlaps, textOf } from '../../text/span';
import { defineRule, type RuleContext } from '../define-rule';
import { isSpeechWord } from '../speech-words';
import {
  isAboutPerson,
  isPlain,
  surroundingsOf,
  type Surroundings,
} from '../quotation-surroundings';

/** From so many words on, quoted words inside a sentence are somebody's and no set phrase. */
const PHRASE_WORDS = 6;

/** A paragraph with fewer words than this beside its quotation is a quotation that stands by itself. */
const FEWEST_WORDS_BESIDE = 3;

const UNCHECKED_BLOCKS: ReadonlySet<BlockKind> = new Set(['headline', 'dek', 'heading']);

/** What may stand before a quotation that is a sentence of its own. */
const ENDS_SENTENCE = /^[.!?…”"]+$/u;

const hasSpeakerIn = (
  { story, vouchers }: RuleContext,
  quotations: readonly Quotation[],
  index: number,
): boolean => {
  const sentence = story.sentences[index];
  if (sentence === undefined) return false;
  if ((vouchers.own[index] ?? []).length + (vouchers.carried[index] ?? []).length > 0) return true;
  return ownWordsOf(story, quotations, sentence).some(isSpeechWord);
};

/** The sentences in which somebody may be named who speaks: beside the quotation, or around a paragraph of its own. */
const sentencesNear = ({ story }: RuleContext, quotation: Quotation, isAlone: boolean) => {
  const range = overlapping(story.sentences, quotation.span);
  const block = story.sentences[range.first]?.block;
  const first = range.first - 1;
  return Array.from({ length: range.end - first + 1 }, (_, offset) => first + offset).filter(
    (index) => isAlone || story.sentences[index]?.block === block,
  );
};

/** Whether the paragraph before is a quotation too: one speaker, or an interview. */
const goesOn = ({ blocks, quotations }: SegmentedStory, quotation: Quotation): boolean => {
  const before = blocks[overlapping(blocks, quotation.span).first - 1];
  if (quotation.continued || before === undefined) return quotation.continued;
  return quotations.some(({ span }) => span.start === before.span.start);
};

const hasSpeaker = (
  context: RuleContext,
  quotations: readonly Quotation[],
  quotation: Quotation,
  isAlone: boolean,
): boolean =>
  context
    .attributionsIn(quotation.span)
    .some(
      (one) =>
        one.content.some((part) => overlaps(part, quotation.span)) && vouches(context.story, one),
    ) ||
  sentencesNear(context, quotation, isAlone).some((index) =>
    hasSpeakerIn(context, quotations, index),
  );

/** *Ruiz grinned. “I’d do it again.”*: the sentence right before, in the same paragraph, sets up its speaker. */
const isSetUp = (
  { story }: RuleContext,
  quotations: readonly Quotation[],
  { span }: Quotation,
): boolean => {
  const { first } = overlapping(story.sentences, span);
  const [own, before] = [story.sentences[first], story.sentences[first - 1]];
  if (own === undefined || before === undefined || before.block !== own.block) return false;
  if (own.span.start < span.start) return false;
  return isAboutPerson(ownWordsOf(story, quotations, before));
};

/** *has reportedly brought “…”*: the sentence hides somebody, so the quoted words are theirs and no mere phrase. */
const isHedged = ({ story }: RuleContext, { span }: Quotation): boolean => {
  const { first, end } = overlapping(story.tokens, sentencesAround(story, span));
  return story.tokens.slice(first, end).some(({ lower }) => HEDGE_ADVERBS.has(lower));
};

const isSentenceOfItsOwn = ({ before }: Surroundings): boolean =>
  before.length === 0 || ENDS_SENTENCE.test(before.at(-1)?.text ?? '');

/** So many quoted words inside a sentence are somebody's, and who spoke in another sentence does not say whose. */
const isBorrowed = (around: Surroundings): boolean =>
  !isSentenceOfItsOwn(around) &&
  around.inside.filter(({ kind }) => kind !== 'punctuation').length >= PHRASE_WORDS;

/** Whether the sentence itself, beside the quoted words, has somebody who speaks. */
const isSpokenInSentence = (
  { story, attributionsIn }: RuleContext,
  quotations: readonly Quotation[],
  { span }: Quotation,
): boolean => {
  const sentence = story.sentences[overlapping(story.sentences, span).first];
  if (sentence === undefined) return true;
  const isNamed = attributionsIn(sentence.span).some(({ source, cue }) =>
    [source, cue].some((part) => part !== null && overlaps(part, sentence.span)),
  );
  return isNamed || ownWordsOf(story, quotations, sentence).some(isSpeechWord);
};

/** A few quoted words inside a sentence may be a phrase that everybody knows: that is no reason to block a story. */
const severityOf = (context: RuleContext, quotation: Quotation, around: Surroundings): Severity => {
  const words = around.inside.filter(({ kind }) => kind !== 'punctuation');
  const isLong = words.length >= PHRASE_WORDS;
  return isSentenceOfItsOwn(around) || isLong || isHedged(context, quotation) ? 'error' : 'warning';
};

/** A reader must be able to tell whose words stand in quotation marks. */
export const orphanQuote = defineRule({
  id: 'orphan-quote',
  meta: {
    title: 'Quotation without a speaker',
    summary: 'Words stand in quotation marks, and nothing near them says whose they are.',
    problem: 'no-speaker',
    severity: 'error',
    basis: 'text',
    linkable: true,
    messages: { orphan: 'Nobody is named who said {quote}.' },
    remedy: 'Say whose words they are, or take the quotation marks away.',
    standards: ['REU-ALL', 'TNM'],
  },
  *check(context) {
    const { story } = context;
    const quotations = outermostQuotations(story);
    for (const quotation of quotations) {
      const around = surroundingsOf(story, quotation);
      const kind = story.blocks[overlapping(story.blocks, quotation.span).first]?.kind;
      if (kind !== undefined && UNCHECKED_BLOCKS.has(kind)) continue;
      if (isPlain(around)) continue;
      const isAlone = around.before.length + around.after.length < FEWEST_WORDS_BESIDE;
      if (isAlone && goesOn(story, quotation)) continue;
      const isBorrowedHere =
        isBorrowed(around) && !isSpokenInSentence(context, quotations, quotation);
      const isAnswered =
        hasSpeaker(context, quotations, quotation, isAlone) ||
        isSetUp(context, quotations, quotation);
      if (isAnswered && !isBorrowedHere) continue;
      const quote = textOf(story.text, quotation.span);
      const severity = isAnswered ? 'warning' : severityOf(context, quotation, around);
      yield { messageId: 'orphan', span: quotation.span, data: { quote }, severity };
    }
  },
});
