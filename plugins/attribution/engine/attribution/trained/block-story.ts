import { firstSentenceOf } from '../../text/first-sentence';
import { overlapping } from '../../text/overlapping';
import type { SegmentedStory } from '../../text/segments';
import type { Span } from '../../text/span';

/** Where quotations begin, each with its own index: the ones that begin within the span. */
const within = (story: SegmentedStory, span: Span): SegmentedStory['quotations'] => {
  const { quotations } = story;
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.span.start ?? span.start) < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((quotations[end]?.span.start ?? span.end) < span.end) end += 1;
  return quotations.slice(low, end);
};

/** A story that knows nothing but one of its blocks; offsets stay those of the whole text. */
export const blockStory = (story: SegmentedStory, block: number): SegmentedStory => {
  const span = story.blocks[block]?.span;
  if (span === undefined) return { ...story, tokens: [], sentences: [], quotations: [] };
  const range = overlapping(story.tokens, span);
  const first = firstSentenceOf(story.sentences, block);
  const end = firstSentenceOf(story.sentences, block + 1);
  return {
    ...story,
    tokens: story.tokens.slice(range.first, range.end),
    sentences: story.sentences.slice(first, end).map((sentence) => ({
      ...sentence,
      tokens: {
        first: sentence.tokens.first - range.first,
        end: sentence.tokens.end - range.first,
      },
    })),
    quotations: within(story, span),
  };
};
