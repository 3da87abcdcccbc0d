import { wordSet } from '../lexicon/word-list';
import { isQuoted, outermostQuotations } from '../text/own-words';
import { overlapping } from '../text/overlapping';
import type { Sentence } from '../text/segments';
import { contains, overlaps, type Span } from '../text/span';
import type { RuleContext } from './define-rule';

const isReported = ({ vouchers }: RuleContext, sentence: number, words: Span): boolean =>
  (vouchers.own[sentence] ?? []).some(
    ({ source, cue, content }) =>
      content.some((part) => overlaps(part, words)) ||
      (source !== null && cue !== null && contains(cue, words)),
  );

/** *a report by the BBC*, *told CNN*: what stands before an outlet that says so, and not *a reporter of the BBC*. */
const BEFORE_VOICE = wordSet('told tells by citing cited per via to from reportedly allegedly');
/** *the BBC reported*, *a BBC report*. */
const AFTER_VOICE = wordSet('reported reports report said says story investigation interview');
const ARTICLES = wordSet('the a an');

/** Whether an outlet that the sentence names is named as the one who says so. */
const isVoicedByOutlet = ({ story, outlets }: RuleContext, { span }: Sentence): boolean => {
  const { first, end } = overlapping(outlets, span);
  return outlets.slice(first, end).some((outlet) => {
    const words = overlapping(story.tokens, outlet.span);
    const before = story.tokens[words.first - 1]?.lower ?? '';
    const lead = ARTICLES.has(before) ? (story.tokens[words.first - 2]?.lower ?? '') : before;
    return BEFORE_VOICE.has(lead) || AFTER_VOICE.has(story.tokens[words.end]?.lower ?? '');
  });
};

const ANAPHORS = wordSet('he she they it his her their its him them this these those');

/** *He allegedly took it home*, after *Lee accused Falk of theft*: the sentence goes on with what the one before it says. */
const goesOn = ({ story, vouchers }: RuleContext, sentence: number, words: Span): boolean => {
  const unit = story.sentences[sentence];
  if (unit === undefined || (vouchers.carried[sentence] ?? []).length === 0) return false;
  return story.tokens
    .slice(unit.tokens.first, unit.tokens.end)
    .some(({ lower, span }) => ANAPHORS.has(lower) && span.end <= words.start);
};

/**
 * Whether somebody answers for hedged words: in the sentence `here`, where they are quoted, what a source says, or an outlet is
 * named as the one who says so; `before`, where the sentence goes on with what one before it says. Headlines are answered
 * for by the body.
 */
export const spokenFor = (
  context: RuleContext,
  sentence: number,
  words: Span,
): 'here' | 'before' | null => {
  const unit = context.story.sentences[sentence];
  const kind = context.story.blocks[unit?.block ?? -1]?.kind;
  if (unit === undefined || kind === 'headline' || kind === 'dek' || kind === 'heading')
    return 'here';
  if (isReported(context, sentence, words) || isVoicedByOutlet(context, unit)) return 'here';
  if (isQuoted(outermostQuotations(context.story), words)) return 'here';
  return goesOn(context, sentence, words) ? 'before' : null;
};
