import { wordSet } from '../../lexicon/word-list';
import type { Sentence, SegmentedStory, Token } from '../../text/segments';
import { spanOfTokens } from '../../text/phrases';
import type { IndexRange } from '../../text/overlapping';
import { textOf } from '../../text/span';
import { defineRule } from '../define-rule';
import { spokenFor } from '../spoken-for';

const FORMS_OF_BE = wordSet(
  "is are was were been be 's isn't aren't wasn't weren't they're we're he's she's it's",
);
const ADVERBS = wordSet(
  'now also then still already long widely generally commonly often never not',
);
/** Not *is alleged to*, which courts are quoted with, nor *was feared to* and the like, which tell of feelings. */
const HEARSAY = wordSet('said believed thought understood rumoured rumored reported claimed');
const INFINITIVES = wordSet('have be');

const lowerAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

const PERFECTS = wordSet('has had');

/** *it is*, *it has long been*: where *it* stands before a form of *be*; `null` where it does not. */
const itBefore = (tokens: readonly Token[], at: number): number | null => {
  if (lowerAt(tokens, at) === "it's") return at;
  let before = at - 1;
  if (lowerAt(tokens, at) === 'been') {
    while (ADVERBS.has(lowerAt(tokens, before)) || PERFECTS.has(lowerAt(tokens, before))) {
      before -= 1;
    }
  }
  return lowerAt(tokens, before) === 'it' ? before : null;
};

/** *, it is believed,*: between commas. */
const isAside = (tokens: readonly Token[], it: number, end: number): boolean =>
  lowerAt(tokens, it - 1) === ',' && lowerAt(tokens, end) === ',';

/** *are now said to have*: from the form of *be* to the infinitive, or `null`. */
const hearsayAt = (tokens: readonly Token[], at: number): IndexRange | null => {
  if (!FORMS_OF_BE.has(lowerAt(tokens, at))) return null;
  let next = at + 1;
  while (ADVERBS.has(lowerAt(tokens, next))) next += 1;
  if (!HEARSAY.has(lowerAt(tokens, next))) return null;
  const [link, verb] = [lowerAt(tokens, next + 1), lowerAt(tokens, next + 2)];
  if (link === 'to' && INFINITIVES.has(verb)) return { first: at, end: next + 3 };
  const it = itBefore(tokens, at);
  if (it === null) return null;
  if (link === 'that') return { first: it, end: next + 2 };
  return isAside(tokens, it, next + 1) ? { first: it, end: next + 1 } : null;
};

const hearsayIn = ({ tokens }: SegmentedStory, sentence: Sentence): readonly IndexRange[] => {
  const found: IndexRange[] = [];
  for (let at = sentence.tokens.first; at < sentence.tokens.end; at += 1) {
    const range = hearsayAt(tokens, at);
    if (range !== null && range.end <= sentence.tokens.end) found.push(range);
  }
  return found;
};

/** *are said to have* hides who says so. */
export const passiveHearsay = defineRule({
  id: 'passive-hearsay',
  meta: {
    title: 'Said by nobody',
    summary: 'A passive says that something is said, believed or understood, and not by whom.',
    problem: 'nobody-vouches',
    severity: 'error',
    basis: 'text',
    linkable: true,
    messages: { hearsay: '“{words}” does not say who says so.' },
    remedy: 'Make whoever says it the subject: “Smith said …”.',
    standards: ['AP-ATTR', 'REU-ALL'],
  },
  *check(context) {
    const { story } = context;
    for (const [index, sentence] of story.sentences.entries()) {
      for (const range of hearsayIn(story, sentence)) {
        const span = spanOfTokens(story.tokens, range);
        if (spokenFor(context, index, span) !== null) continue;
        const words = textOf(story.text, span);
        yield {
          messageId: 'hearsay',
          span,
          claim: sentence.span,
          data: { words },
        };
      }
    }
  },
});
