import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { Editor } from 'slate';
import { ReactEditor } from 'slate-react';
import { fieldName } from '../../../engine/document/field-name';
import { mayShow } from './list-items';
import { isSameText } from './same-text';

type Apis = ContentManagerPlugin['config']['apis'];
type RichTextBlocks = ReturnType<Apis['getRichTextBlocks']>;

/** Every Blocks editor that Strapi made. Held weakly: Strapi decides how long an editor lives. */
const captured: WeakRef<Editor>[] = [];
/** What each showed last: an item that is moved takes its editor along, to another field of the same name. */
const fieldsByEditor = new WeakMap<Editor, string>();
const listeners = new Set<() => void>();

const capture = (editor: Editor): Editor => {
  captured.push(new WeakRef(editor));
  const { onChange } = editor;
  editor.onChange = (options) => {
    onChange(options);
    for (const listener of listeners) listener();
  };
  return editor;
};

/** Calls the listener after each change of any editor, until the answer is called. */
export const onEditorChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Lets us see the native editors, by the one door that Strapi leaves open: the plugin of a block. */
export const captureEditors = (blocks: RichTextBlocks): RichTextBlocks => {
  const { paragraph } = blocks;
  if (paragraph === undefined) return blocks;
  const plugin = (editor: Editor) => capture(paragraph.plugin?.(editor) ?? editor);
  return { ...blocks, paragraph: { ...paragraph, plugin } };
};

/** The element an editor is drawn in; `null` while it is not on the screen. */
export const elementOf = (editor: Editor): HTMLElement | null => {
  try {
    const element = ReactEditor.toDOMNode(editor, editor);
    return element.isConnected ? element : null;
  } catch {
    return null;
  }
};

const editorsOnScreen = (): readonly Editor[] =>
  captured.flatMap((reference) => {
    const editor = reference.deref();
    return editor !== undefined && elementOf(editor) !== null ? [editor] : [];
  });

/**
 * The editor of a field. Strapi does not say which is whose, so it is known by the items of lists that it stands in and by its
 * value, and remembered, since the form lags behind the editor while somebody types.
 */
export const editorOf = (field: string, value: unknown): Editor | null => {
  const name = fieldName(field);
  const editors = editorsOnScreen().filter((editor) => {
    const element = elementOf(editor);
    return element !== null && mayShow(element, field, fieldsByEditor.get(editor));
  });
  const hasShown = (editor: Editor) => fieldName(fieldsByEditor.get(editor) ?? '') === name;
  const byValue = (): Editor | undefined => {
    const alike = editors.filter((editor) => isSameText(editor.children, value));
    return alike.find(hasShown) ?? alike.find((editor) => !fieldsByEditor.has(editor));
  };
  const found =
    editors.find((editor) => editor.children === value) ??
    // Where there is no other, nothing has to be compared, which takes long in a long story.
    (editors.length === 1 ? editors.find(hasShown) : undefined) ??
    byValue() ??
    editors.find(hasShown);
  if (found === undefined) return null;
  fieldsByEditor.set(found, field);
  return found;
};
