import type { StoryText } from '../document/story-text';
import { findQuotations } from './quotation-marks';
import type { Sentence, SegmentedStory, Token } from './segments';
import { splitSentences } from './sentences/split';
import { overlaps, type Span } from './span';
import { tokenise } from './tokenise';

/** Index of the first token, from `from` on, that begins at or after `offset`. */
const tokenFrom = (tokens: readonly Token[], from: number, offset: number): number => {
  let index = from;
  for (let token = tokens[index]; token !== undefined; token = tokens[index]) {
    if (token.span.start >= offset) break;
    index += 1;
  }
  return index;
};

/** The sentences of a block whose first token is `from`. An end inside a token (an address with a stop) is none. */
const sentencesOf = (
  spans: readonly Span[],
  block: number,
  tokens: readonly Token[],
  from: number,
): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let first = from;
  for (const span of spans) {
    const end = tokenFrom(tokens, first, span.end);
    const last = sentences.at(-1);
    const tokenBefore = tokens[first - 1];
    if (last !== undefined && tokenBefore !== undefined && overlaps(tokenBefore.span, span)) {
      sentences[sentences.length - 1] = {
        span: { start: last.span.start, end: span.end },
        block,
        tokens: { first: last.tokens.first, end },
      };
    } else {
      sentences.push({ span, block, tokens: { first, end } });
    }
    first = end;
  }
  return sentences;
};

const findSentences = (
  { text, blocks }: StoryText,
  tokens: readonly Token[],
): readonly Sentence[] => {
  let from = 0;
  return blocks.flatMap(({ span }, block) => {
    const sentences = sentencesOf(splitSentences(text, span), block, tokens, from);
    from = sentences.at(-1)?.tokens.end ?? from;
    return sentences;
  });
};

/** Cuts a story into tokens, sentences and quotations. Total over any text, in linear time. */
export const segment = (story: StoryText): SegmentedStory => {
  const tokens = tokenise(story.text);
  return {
    ...story,
    tokens,
    sentences: findSentences(story, tokens),
    quotations: findQuotations(story),
  };
};
