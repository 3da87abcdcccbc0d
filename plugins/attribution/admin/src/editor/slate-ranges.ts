import { Editor, type Range, type RangeRef } from 'slate';
import type { Checked } from '../analysis/analysis-message';
import type { Span } from '../../../engine/text/span';
import { currentPathOf } from './moved-blocks';
import { leafSpansOf, type LeafSpan } from './leaf-spans';

const blocksOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const rangeOf = (path: readonly number[], { start, end }: Span): Range => ({
  anchor: { path: [...path], offset: start },
  focus: { path: [...path], offset: end },
});

const saysStill = (editor: Editor, range: Range, words: string): boolean => {
  try {
    return Editor.string(editor, range) === words;
  } catch {
    return false;
  }
};

const currentRange = (
  editor: Editor,
  analysed: readonly unknown[],
  leaf: LeafSpan,
): Range | null => {
  const path = currentPathOf(analysed, editor.children, leaf.path);
  if (path === null) return null;
  const range = rangeOf(path, leaf.span);
  return saysStill(editor, range, leaf.words) ? range : null;
};

/** A range that moves with the edits around it, and the words that it must still say. */
export interface Tracked {
  readonly ref: RangeRef;
  readonly words: string;
}

/** Follows a span through the edits to come, a leaf at a time; leaves that have changed since are left out. */
export const trackSpan = (
  editor: Editor,
  field: string,
  { story, values }: Checked,
  span: Span,
): readonly Tracked[] =>
  leafSpansOf(story, field, span).flatMap((leaf) => {
    const range = currentRange(editor, blocksOf(values[field]), leaf);
    if (range === null) return [];
    return [{ ref: Editor.rangeRef(editor, range, { affinity: 'inward' }), words: leaf.words }];
  });

/** Where a followed range is now; `null` once its words have changed. */
export const rangeNow = (editor: Editor, { ref, words }: Tracked): Range | null =>
  ref.current !== null && saysStill(editor, ref.current, words) ? ref.current : null;

/** The range in the editor that says the span's words, from first leaf to last; `null` when they have changed. */
export const rangeOfSpan = (
  editor: Editor,
  field: string,
  { story, values }: Checked,
  span: Span,
): Range | null => {
  const analysed = blocksOf(values[field]);
  const ranges = leafSpansOf(story, field, span).map((leaf) =>
    currentRange(editor, analysed, leaf),
  );
  const first = ranges.at(0);
  const last = ranges.at(-1);
  if (first === undefined || last === undefined || first === null || last === null) return null;
  return { anchor: first.anchor, focus: last.focus };
};
