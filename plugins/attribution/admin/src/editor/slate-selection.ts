import type { Editor, Range } from 'slate';
import { ReactEditor } from 'slate-react';
import { elementOf } from './captured-editors';

/** What is selected in a Blocks editor as the browser has it: the editor itself learns of it up to 100 ms later. */
export const selectionIn = (editor: Editor): Range | null => {
  const selection = getSelection();
  const isInside = elementOf(editor)?.contains(selection?.focusNode ?? null) === true;
  if (selection === null || !isInside || selection.rangeCount === 0) return editor.selection;
  try {
    return ReactEditor.toSlateRange(editor, selection, { exactMatch: false, suppressThrow: true });
  } catch {
    return editor.selection;
  }
};
