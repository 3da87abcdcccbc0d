import type { StoryText, TextRun } from '../../../engine/document/story-text';
import { lengthOf, overlaps, shift, spanOf, textOf, type Span } from '../../../engine/text/span';
import { placeAt } from '../../../engine/document/offset-map';

/** The part of a span that stands in one text leaf of a Blocks value. */
export interface LeafSpan {
  /** Indexes from the root of the value to the leaf. */
  readonly path: readonly number[];
  /** UTF-16 offsets in that leaf. */
  readonly span: Span;
  /** What the leaf has to say there for the span to be the same words. */
  readonly words: string;
}

const shared = (a: Span, b: Span): Span =>
  spanOf(Math.max(a.start, b.start), Math.min(a.end, b.end));

/** The runs that a span touches, which stand together: runs are in text order. */
const runsIn = ({ runs }: StoryText, span: Span): readonly TextRun[] => {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle]?.span.end ?? Infinity) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: TextRun[] = [];
  for (let index = low; index < runs.length; index += 1) {
    const run = runs[index];
    if (run === undefined || !overlaps(run.span, span)) break;
    found.push(run);
  }
  return found;
};

/** A span of the story's text, cut into the leaves of a field that it covers, in text order. */
export const leafSpansOf = (story: StoryText, field: string, span: Span): readonly LeafSpan[] =>
  runsIn(story, span)
    .filter((run) => run.field === field)
    .map((run) => {
      const part = shared(run.span, span);
      const { path, offset } = placeAt(story, part.start) ?? run;
      return {
        path,
        span: shift(spanOf(0, lengthOf(part)), offset),
        words: textOf(story.text, part),
      };
    });
