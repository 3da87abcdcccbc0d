import { outermostQuotations } from '../../text/own-words';
import { overlaps, textOf, type Span } from '../../text/span';
import { likeness, wordsOf } from '../../text/likeness';
import type { SegmentedStory } from '../../text/segments';
import { defineRule } from '../define-rule';
import { supportingLinks } from '../linked';

/** Fewer words are a phrase. */
const FEWEST_WORDS = 4;
/** From this likeness on an excerpt is the same utterance. */
const SAME_UTTERANCE = 0.6;

const ELLIPSIS = /(?<!\s)\s*(?:\(?\[?(?:…|\.{3})\]?\)?)\s*/u;

/** Words alone: typography, case and marks are no difference. */
const folded = (text: string): string => wordsOf(text).join(' ').toLowerCase().replaceAll('’', "'");

/** Whether an excerpt holds a quotation, with what a declared ellipsis leaves out. */
const holds = (excerpt: string, quote: string): boolean => {
  let rest = ` ${folded(excerpt)} `;
  for (const part of quote.split(ELLIPSIS)) {
    const words = ` ${folded(part)} `;
    const at = rest.indexOf(words);
    if (at === -1) return false;
    rest = rest.slice(at + words.length - 1);
  }
  return true;
};

/** The excerpt that is the same utterance in other words; `null` where one holds it word for word, or none is like it. */
const differing = (
  story: SegmentedStory,
  quote: Span,
  excerpts: readonly string[],
): string | null => {
  const words = textOf(story.text, quote);
  if (excerpts.some((excerpt) => holds(excerpt, words))) return null;
  const like = (excerpt: string): number => likeness(wordsOf(words), wordsOf(excerpt));
  const closest = excerpts.toSorted((a, b) => like(b) - like(a))[0];
  return closest !== undefined && like(closest) >= SAME_UTTERANCE ? closest : null;
};

/** What stands in quotation marks is what the record says was said. */
export const quoteNotVerbatim = defineRule({
  id: 'quote-not-verbatim',
  meta: {
    title: 'Quotation differs from its record',
    summary: 'The words in quotation marks are not those that the record keeps.',
    problem: 'bad-record',
    severity: 'error',
    basis: 'records',
    linkable: false,
    messages: { differs: 'The record has “{excerpt}”.' },
    remedy: 'Quote the words of the record, or paraphrase without quotation marks.',
    standards: ['AP-QUOTE'],
  },
  *check({ story, links }) {
    const live = supportingLinks(links);
    for (const { content } of outermostQuotations(story)) {
      if (wordsOf(textOf(story.text, content)).length < FEWEST_WORDS) continue;
      const excerpts = live
        .filter(({ span }) => overlaps(span, content))
        .flatMap(({ link }) => link.source.excerpts);
      const excerpt = differing(story, content, excerpts);
      if (excerpt === null) continue;
      yield { messageId: 'differs', span: content, data: { excerpt: excerpt.slice(0, 160) } };
    }
  },
});
