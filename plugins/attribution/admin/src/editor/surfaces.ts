import type { StoryContext } from '../../../contracts/context';
import { fieldName } from '../../../engine/document/field-name';
import type { FormText } from '../analysis/analysis-message';
import { editorOf, elementOf } from './captured-editors';
import { codeMirrorsOnScreen, type CodeMirror } from './code-mirror';
import { codeMirrorSurface } from './code-mirror-surface';
import { inputOf, inputSurface } from './input-surface';
import { mayShow } from './list-items';
import { slateSurface } from './slate-surface';
import type { Surface } from './surface';

type Field = StoryContext['fields'][number];

const fieldsByCodeMirror = new WeakMap<CodeMirror, string>();

/** Like Blocks editors, these do not say whose they are: known by their item and their text, and remembered. */
const codeMirrorOf = (field: string, value: unknown): CodeMirror | null => {
  const name = fieldName(field);
  const editors = codeMirrorsOnScreen().filter((editor) =>
    mayShow(editor.getWrapperElement(), field, fieldsByCodeMirror.get(editor)),
  );
  const found =
    editors.find((editor) => fieldName(fieldsByCodeMirror.get(editor) ?? '') === name) ??
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
export const surfacesOf = ({ fields, values }: FormText): readonly Surface[] =>
  fields.flatMap((field) => surfaceOf(field, values[field.field]) ?? []);

const EDITORS = '[data-slate-editor], .CodeMirror';

const isInEditor = (node: Node): boolean =>
  node instanceof Element
    ? node.closest(EDITORS) !== null
    : node.parentElement !== null && isInEditor(node.parentElement);

const holdsSurface = (node: Node): boolean =>
  node instanceof Element && node.querySelector(`${EDITORS}, input, textarea`) !== null;

/** Editors that came or went, as with the accordion that they are in. */
const hasMoved = ({ addedNodes, removedNodes }: MutationRecord): boolean =>
  [...addedNodes, ...removedNodes].some(holdsSurface);

/** What changed on the page at one go. */
export interface SurfaceChange {
  /** What changed in editors: text nodes, and elements that others were put into or taken out of. */
  readonly touched: ReadonlySet<Node>;
  /** Whether an editor came or went. */
  readonly hasMoved: boolean;
}

const listeners = new Set<(change: SurfaceChange) => void>();

/** One observer for all who listen: the browser does its work for each at every key. */
const observe = (): MutationObserver => {
  const observer = new MutationObserver((records) => {
    const touched = new Set(records.map(({ target }) => target).filter(isInEditor));
    const change = { touched, hasMoved: records.some(hasMoved) };
    if (touched.size === 0 && !change.hasMoved) return;
    for (const listener of listeners) listener(change);
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  return observer;
};
let observer: MutationObserver | null = null;

/** Calls the listener when what an editor shows has changed, or an editor came or went; until the answer is called. */
export const onSurfaceChange = (listener: (change: SurfaceChange) => void): (() => void) => {
  listeners.add(listener);
  observer ??= observe();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = null;
  };
};
