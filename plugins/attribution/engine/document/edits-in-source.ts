import { lengthOf, overlaps, type Span } from '../text/span';
import { isCopy } from './offset-map';
import type { StoryText, TextRun } from './story-text';

/** Puts `text` in the place of the units `[start, end)` of one text leaf or string of the source. */
export interface SourceEdit extends Span {
  readonly field: string;
  readonly path: readonly number[];
  readonly text: string;
}

/** The part of an edit that falls into one run; `null` where it would cut what stands for something else, `&amp;`. */
const editIn = (run: TextRun, edit: Span, text: string): SourceEdit | null => {
  const { field, path, offset, length } = run;
  const start = Math.max(edit.start, run.span.start) - run.span.start;
  const end = Math.min(edit.end, run.span.end) - run.span.start;
  if (isCopy(run)) return { field, path, start: offset + start, end: offset + end, text };
  const isWhole = start === 0 && end === lengthOf(run.span);
  return isWhole ? { field, path, start: offset, end: offset + length, text } : null;
};

/** Where words are put in: before what follows them, else behind what they follow. */
const runAt = ({ runs }: StoryText, offset: number): TextRun | undefined =>
  runs.find(({ span }) => span.start <= offset && offset < span.end) ??
  runs.find(({ span }) => span.end === offset);

const runsTouched = (story: StoryText, span: Span): readonly TextRun[] => {
  if (span.start < span.end) return story.runs.filter((run) => overlaps(run.span, span));
  const run = runAt(story, span.start);
  return run === undefined ? [] : [run];
};

/**
 * An edit of the plain text as edits of the source, one for each leaf that it touches, in text order: the first takes the new
 * words. `null` where the source has no such words, or only as a part of something that cannot be cut.
 */
export const editsInSource = (
  story: StoryText,
  { span, text }: { readonly span: Span; readonly text: string },
): readonly SourceEdit[] | null => {
  const touched = runsTouched(story, span);
  const covered = touched.reduce(
    (sum, run) => sum + Math.min(span.end, run.span.end) - Math.max(span.start, run.span.start),
    0,
  );
  if (touched.length === 0 || covered !== lengthOf(span)) return null;
  const edits = touched.map((run, index) => editIn(run, span, index === 0 ? text : ''));
  const sound = edits.filter((edit) => edit !== null);
  return sound.length === edits.length ? sound : null;
};
