import { wordsWithSpans } from '../../text/likeness';
import { isQuoted, outermostQuotations } from '../../text/own-words';
import { sentencesAround } from '../../text/sentences-around';
import { spanOf } from '../../text/span';
import { defineRule } from '../define-rule';
import { supportingLinks } from '../linked';

/** As many words in a row are nobody's by chance. */
const RUN = 12;

/** Somebody else's words are quoted or told in one's own. */
export const recycledCopy = defineRule({
  id: 'recycled-copy',
  meta: {
    title: 'Copy taken over word for word',
    summary: 'Twelve words in a row stand in the record as well, and not in quotation marks here.',
    problem: 'copied',
    severity: 'warning',
    basis: 'records',
    linkable: false,
    messages: { copied: 'These words are those of “{title}”.' },
    remedy: 'Quote them, credit the copy, or write it anew.',
    standards: ['NPR', 'BBC-AGENCY'],
  },
  *check({ story, links }) {
    const quotations = outermostQuotations(story);
    const seen = new Set<number>();
    for (const { link, span: linked } of supportingLinks(links)) {
      const sentence = sentencesAround(story, linked);
      const words = wordsWithSpans(story.text, sentence);
      const kept = link.source.excerpts.map(
        (excerpt) =>
          ` ${wordsWithSpans(excerpt, spanOf(0, excerpt.length))
            .map(({ word }) => word)
            .join(' ')} `,
      );
      for (let first = 0; first + RUN <= words.length; first += 1) {
        const run = words.slice(first, first + RUN);
        const [start, end] = [run[0]?.span.start ?? 0, run.at(-1)?.span.end ?? 0];
        const text = ` ${run.map(({ word }) => word).join(' ')} `;
        if (!kept.some((excerpt) => excerpt.includes(text))) continue;
        const span = spanOf(start, end);
        if (isQuoted(quotations, span) || seen.has(sentence.start)) continue;
        seen.add(sentence.start);
        yield { messageId: 'copied', span, data: { title: link.source.title } };
      }
    }
  },
});
