import { fieldSpanOf, rangeOfField } from '../document/offset-map';
import type { StoryText } from '../document/story-text';
import { around, textOf, type Span } from '../text/span';
import type { Selector } from './selector';

/** How much of the text on either side a selector remembers, in UTF-16 units. */
export const CONTEXT_LENGTH = 32;

const LEADING_HALF = /^[\uDC00-\uDFFF]/u;
const TRAILING_HALF = /[\uD800-\uDBFF]$/u;

/** Describes a span so that it can be found again in another version of the story. */
export const describeSpan = (story: StoryText, span: Span): Selector => {
  const { field, start, end } = fieldSpanOf(story, span);
  const range = rangeOfField(story, field);
  const words = range === null ? '' : textOf(story.text, range);
  return {
    field,
    quote: {
      exact: textOf(words, { start, end }),
      prefix: around(words, start, CONTEXT_LENGTH).before.replace(LEADING_HALF, ''),
      suffix: around(words, end, CONTEXT_LENGTH).after.replace(TRAILING_HALF, ''),
    },
    position: { start, end },
  };
};
