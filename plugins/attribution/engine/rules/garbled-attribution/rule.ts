import type { Fix } from '../../findings/fix';
import { spanOfTokens } from '../../text/phrases';
import type { SegmentedStory } from '../../text/segments';
import { textOf } from '../../text/span';
import { defineRule, type RuleContext } from '../define-rule';
import { slipAnywhere } from './anywhere';
import { slipBehindQuotation, tokensBehindSpeech } from './behind-quotation';
import type { Place, Slip } from './reading';

const slipAt = (context: RuleContext, place: Place, isBehindQuotation: boolean): Slip | null =>
  (isBehindQuotation ? slipBehindQuotation(context, place) : null) ??
  slipAnywhere(context, place, isBehindQuotation);

/** Puts the missing word in or the doubled one out: *told CNN*. */
const fixOf = ({ text, tokens }: SegmentedStory, { tokens: slip, mend }: Slip): readonly Fix[] => {
  if (mend === undefined) return [];
  const start = tokens[mend.tokens.first]?.span.start ?? 0;
  const end = tokens[mend.tokens.end]?.span.start ?? start;
  const edit = { span: { start, end }, text: mend.text };
  const words = spanOfTokens(tokens, slip);
  const mended = `${text.slice(words.start, start)}${mend.text}${text.slice(end, words.end)}`;
  return [{ label: `Write “${mended}”`, edits: [edit] }];
};

/** A slip of the keyboard or of a merge left no readable “who says”. */
export const garbledAttribution = defineRule({
  id: 'garbled-attribution',
  meta: {
    title: 'Attribution garbled',
    summary: 'The words that should say who said it do not make sense.',
    problem: 'wording',
    severity: 'error',
    basis: 'text',
    linkable: false,
    messages: {
      'verb-missing': 'A verb is missing in “{words}”: who told whom?',
      'speaker-missing': 'Nobody is named before or after “{words}”.',
      'hearer-missing': '“{words}” does not say who was told.',
      'to-missing': '“{words}” lacks its “to”.',
      'said-for-told': '“{words}” needs “told”, or somebody who speaks.',
      'told-to': '“{words}” does not say clearly who told whom.',
      'cue-doubled': '“{words}” says twice that somebody speaks.',
      'cut-off': 'After the quotation’s comma nobody follows who said it.',
    },
    remedy: 'Write who said it, and to whom.',
    standards: ['AP-ATTR'],
  },
  *check(context) {
    const { story } = context;
    const behindSpeech = tokensBehindSpeech(story);
    for (const { tokens: sentence } of story.sentences) {
      for (let at = sentence.first; at < sentence.end; at += 1) {
        const slip = slipAt(context, { at, sentence }, behindSpeech.has(at));
        if (slip === null) continue;
        const span = spanOfTokens(story.tokens, slip.tokens);
        yield {
          messageId: slip.messageId,
          span,
          data: { words: textOf(story.text, span) },
          fixes: fixOf(story, slip),
        };
        at = slip.tokens.end - 1;
      }
    }
  },
});
