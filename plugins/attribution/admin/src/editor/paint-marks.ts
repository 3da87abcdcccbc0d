import type { Editor } from 'slate';
import { ReactEditor } from 'slate-react';
import { highlightNameOf, MARK_KINDS, type MarkKind } from './mark';
import { rangeNow, type Tracked } from './slate-ranges';

/** A mark that follows its words through the edits. */
export interface LiveMark {
  readonly editor: Editor;
  readonly kind: MarkKind;
  readonly tracked: Tracked;
}

/** Later kinds are painted over earlier ones. */
const PRIORITY: Readonly<Record<MarkKind, number>> = { linked: 0, info: 1, warning: 2, error: 3 };

const canPaint = (): boolean => typeof CSS !== 'undefined' && 'highlights' in CSS;

const domRangeOf = ({ editor, tracked }: LiveMark): Range | null => {
  const range = rangeNow(editor, tracked);
  if (range === null) return null;
  try {
    const domRange = ReactEditor.toDOMRange(editor, range);
    return domRange.toString() === tracked.words ? domRange : null;
  } catch {
    return null;
  }
};

/** Paints the marks whose words are still there, and only those. Nothing in the editor's own DOM changes. */
export const paintMarks = (marks: readonly LiveMark[]): void => {
  if (!canPaint()) return;
  for (const kind of MARK_KINDS) {
    const ranges = marks
      .filter((mark) => mark.kind === kind)
      .map(domRangeOf)
      .filter((range) => range !== null);
    const highlight = new Highlight(...ranges);
    highlight.priority = PRIORITY[kind];
    CSS.highlights.set(highlightNameOf(kind), highlight);
  }
};

/** Takes all marks off the page. */
export const eraseMarks = (): void => {
  if (!canPaint()) return;
  for (const kind of MARK_KINDS) CSS.highlights.delete(highlightNameOf(kind));
};
