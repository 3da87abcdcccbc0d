import { takeOut, type Fix } from '../../findings/fix';
import { HEDGE_ADVERBS } from '../../lexicon/hedges';
import { isQuoted, outermostQuotations } from '../../text/own-words';
import { overlapping } from '../../text/overlapping';
import { textOf, type Span } from '../../text/span';
import { defineRule } from '../define-rule';

/** Takes a word out, and one of the spaces around it. */
const fixWithout = (text: string, { start, end }: Span): Fix => {
  const isFollowed = text.charAt(end) === ' ';
  const isLed = !isFollowed && text.charAt(start - 1) === ' ';
  const span = { start: isLed ? start - 1 : start, end: isFollowed ? end + 1 : end };
  return { label: `Take out “${text.slice(start, end)}”`, edits: [takeOut(span)] };
};

/** Who says it is enough: a hedge on top blurs who alleges what. */
export const stackedHedge = defineRule({
  id: 'stacked-hedge',
  meta: {
    title: 'Hedge on top of a source',
    summary: 'A source is named, and what it says is hedged once more.',
    problem: 'wording',
    severity: 'warning',
    basis: 'text',
    linkable: false,
    messages: { stacked: '“{hedge}” hedges what {source} says: who alleges it?' },
    remedy: 'Take the hedge out; the source answers for it.',
    standards: ['AP-ALLEGE'],
  },
  *check({ story, attributions }) {
    const quotations = outermostQuotations(story);
    const seen = new Set<number>();
    for (const { source, cue, content, cueKind } of attributions) {
      if (source === null || cue === null || cueKind !== 'reporting') continue;
      for (const part of content) {
        const { first, end } = overlapping(story.tokens, part);
        for (const { lower, span } of story.tokens.slice(first, end)) {
          if (!HEDGE_ADVERBS.has(lower) || seen.has(span.start)) continue;
          if (isQuoted(quotations, span)) continue;
          seen.add(span.start);
          const data = { hedge: textOf(story.text, span), source: textOf(story.text, source) };
          yield { messageId: 'stacked', span, data, fixes: [fixWithout(story.text, span)] };
        }
      }
    }
  },
});
