import { Transforms, type Editor, type Range } from 'slate';
import { ReactEditor } from 'slate-react';
import type { FieldSpan } from '../../../engine/document/story-text';
import { elementOf } from './captured-editors';

const isTextBox = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

const bringIntoView = (editor: Editor, range: Range): void => {
  const node = ReactEditor.toDOMRange(editor, range).startContainer;
  node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
};

/** Selects words in a Blocks editor, brings them into view and puts the cursor there. */
export const showInEditor = (editor: Editor, range: Range | null): void => {
  ReactEditor.focus(editor);
  if (range === null) {
    elementOf(editor)?.scrollIntoView({ block: 'nearest' });
    return;
  }
  Transforms.select(editor, range);
  bringIntoView(editor, range);
};

/** Selects words in a plain input and puts the cursor there. Answers `false` when the input is not on the screen. */
export const showInInput = ({ field, start, end }: FieldSpan): boolean => {
  const input = document.querySelector(`[name="${CSS.escape(field)}"]`);
  if (!isTextBox(input)) return false;
  input.focus();
  input.setSelectionRange(start, end);
  input.scrollIntoView({ block: 'center', behavior: 'instant' });
  return true;
};
