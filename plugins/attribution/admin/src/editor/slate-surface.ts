import { Editor, Range, Transforms, type BaseOperation } from 'slate';
import { HistoryEditor } from 'slate-history';
import { ReactEditor } from 'slate-react';
import type { SourceEdit } from '../../../engine/document/edits-in-source';
import type { Checked } from '../analysis/analysis-message';
import { elementOf } from './captured-editors';
import { leafText, placeNow, trailOf, type LeafPlace } from './follow-blocks';
import { markInSlate } from './slate-marks';
import { selectionIn } from './slate-selection';
import { rangeOfSpan } from './slate-ranges';
import type { Surface } from './surface';

/** Where an edit is to be made now, and what stands there. */
interface PlacedEdit {
  readonly place: LeafPlace;
  readonly before: string;
  readonly after: string;
}

const placeEdits = (
  editor: Editor,
  analysed: readonly unknown[],
  edits: readonly SourceEdit[],
): readonly PlacedEdit[] | null => {
  const trail = trailOf(analysed, editor.children);
  const placed = edits.map(({ path, start, end, text }): PlacedEdit | null => {
    const [block = -1, ...rest] = path;
    const words = leafText(analysed[block], rest)?.slice(start, end);
    if (words === undefined) return null;
    const leaf = { path, span: { start, end }, words };
    const place = placeNow(analysed, editor.children, trail, leaf);
    return place === null ? null : { place, before: words, after: text };
  });
  const sound = placed.filter((edit) => edit !== null);
  return sound.length === edits.length ? sound : null;
};

const operationsOf = ({ place, before, after }: PlacedEdit): readonly BaseOperation[] => {
  const at = { path: [...place.path], offset: place.span.start };
  return [
    ...(before === '' ? [] : [{ type: 'remove_text' as const, ...at, text: before }]),
    ...(after === '' ? [] : [{ type: 'insert_text' as const, ...at, text: after }]),
  ];
};

/** All in one step of undo: the first operation opens it, the rest of the same turn falls into it. */
const applyAsOneStep = (editor: Editor, operations: readonly BaseOperation[]): void => {
  const [first, ...rest] = operations;
  if (first === undefined) return;
  Editor.withoutNormalizing(editor, () => {
    HistoryEditor.withoutMerging(editor, () => editor.apply(first));
    for (const operation of rest) editor.apply(operation);
  });
};

const bringIntoView = (editor: Editor, range: Range): void => {
  const node = ReactEditor.toDOMRange(editor, range).startContainer;
  node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
};

/** A native Blocks editor as the surface of a field. */
export const slateSurface = (editor: Editor, field: string, element: HTMLElement): Surface => ({
  field,
  element,
  read: () => editor.children,
  mark: (checked, marks) => markInSlate(editor, field, checked, marks),
  select: (checked, span) => {
    ReactEditor.focus(editor);
    const range = span === null ? null : rangeOfSpan(editor.children, field, checked, span);
    if (range === null) {
      elementOf(editor)?.scrollIntoView({ block: 'nearest' });
      return;
    }
    Transforms.select(editor, range);
    bringIntoView(editor, range);
  },
  focus: () => ReactEditor.focus(editor),
  apply: ({ values }: Checked, edits) => {
    const value = values[field];
    const placed = placeEdits(editor, Array.isArray(value) ? value : [], edits);
    if (placed === null) return false;
    applyAsOneStep(editor, placed.toReversed().flatMap(operationsOf));
    const [first] = placed;
    if (first !== undefined) {
      const { path, span } = first.place;
      Transforms.select(editor, { path: [...path], offset: span.start + first.after.length });
    }
    ReactEditor.focus(editor);
    return true;
  },
  selected: () => {
    const selection = selectionIn(editor);
    if (selection === null || Range.isCollapsed(selection)) return null;
    const [start, end] = Range.edges(selection);
    return { start: { field, ...start }, end: { field, ...end } };
  },
});
