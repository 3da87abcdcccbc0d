import { vouches } from '../claims/vouching';
import { outermostQuotations } from '../text/own-words';
import { overlapping } from '../text/overlapping';
import { contains, overlaps, type Span } from '../text/span';
import type { RuleContext } from './define-rule';

const isQuoted = ({ story }: RuleContext, words: Span): boolean => {
  const quotations = outermostQuotations(story);
  const { first, end } = overlapping(quotations, words);
  return quotations.slice(first, end).some(({ span }) => contains(span, words));
};

const isReported = ({ vouchers }: RuleContext, sentence: number, words: Span): boolean =>
  (vouchers.own[sentence] ?? []).some(
    ({ source, cue, content }) =>
      content.some((part) => overlaps(part, words)) ||
      (source !== null && cue !== null && contains(cue, words)),
  );

/**
 * Whether somebody answers for hedged words: they are quoted, they are what a source says, the sentence names an outlet,
 * or a sentence before it in the paragraph names a source. Headlines are answered for by the body.
 */
export const isSpokenFor = (context: RuleContext, sentence: number, words: Span): boolean => {
  const { story, outlets, vouchers } = context;
  const unit = story.sentences[sentence];
  const kind = story.blocks[unit?.block ?? -1]?.kind;
  if (unit === undefined || kind === 'headline' || kind === 'dek' || kind === 'heading')
    return true;
  if (isReported(context, sentence, words) || isQuoted(context, words)) return true;
  if (outlets.some(({ span }) => overlaps(span, unit.span))) return true;
  return (vouchers.carried[sentence] ?? []).some(vouches);
};
