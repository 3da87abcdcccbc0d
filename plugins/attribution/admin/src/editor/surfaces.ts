import type { StoryContext } from '../../../contracts/context';
import type { FieldValues } from '../analysis/analysis-message';
import { editorOf, elementOf, onEditorChange } from './captured-editors';
import { codeMirrorsOnScreen, type CodeMirror } from './code-mirror';
import { codeMirrorSurface } from './code-mirror-surface';
import { inputOf, inputSurface } from './input-surface';
import { slateSurface } from './slate-surface';
import type { Surface } from './surface';

type Field = StoryContext['fields'][number];

const fieldsByCodeMirror = new WeakMap<CodeMirror, string>();

/** Like Blocks editors, these do not say whose they are: known by their text, and remembered. */
const codeMirrorOf = (field: string, value: unknown): CodeMirror | null => {
  const editors = codeMirrorsOnScreen();
  const found =
    editors.find((editor) => fieldsByCodeMirror.get(editor) === field) ??
    editors.find(
      (editor) => !fieldsByCodeMirror.has(editor) && editor.getValue() === (value ?? ''),
    );
  if (found === undefined) return null;
  fieldsByCodeMirror.set(found, field);
  return found;
};

/** The editor that shows a field, given what the form holds for it; `null` while none is on the screen. */
export const surfaceOf = ({ field, format }: Field, value: unknown): Surface | null => {
  if (format === 'blocks') {
    const editor = editorOf(field, value);
    const element = editor === null ? null : elementOf(editor);
    return editor === null || element === null ? null : slateSurface(editor, field, element);
  }
  const input = inputOf(field);
  if (input !== null) return inputSurface(input, field);
  const editor = codeMirrorOf(field, value);
  return editor === null ? null : codeMirrorSurface(editor, field);
};

/** The surfaces of all governed fields that are on the screen, in the order the fields are read. */
export const surfacesOf = (fields: readonly Field[], values: FieldValues): readonly Surface[] =>
  fields.flatMap((field) => surfaceOf(field, values[field.field]) ?? []);

const isInEditor = (node: Node): boolean =>
  node instanceof Element
    ? node.closest('[data-slate-editor], .CodeMirror') !== null
    : node.parentElement !== null && isInEditor(node.parentElement);

/** Calls the listener when an editor changed, with the text nodes that changed ahead of it; until the answer is called. */
export const onSurfaceChange = (listener: (touched: ReadonlySet<Node>) => void): (() => void) => {
  const observer = new MutationObserver((records) => {
    const touched = new Set(records.map(({ target }) => target).filter(isInEditor));
    if (touched.size > 0) listener(touched);
  });
  const stop = onEditorChange(() => listener(new Set()));
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  return () => {
    observer.disconnect();
    stop();
  };
};
