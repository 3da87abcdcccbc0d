import { fieldSpanOf, placesOf } from '../../../engine/document/offset-map';
import type { Surface } from './surface';

type TextBox = HTMLInputElement | HTMLTextAreaElement;

const isTextBox = (element: Element | null): element is TextBox =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** The plain input of a field; `null` while it is not on the screen. */
export const inputOf = (field: string): TextBox | null => {
  const input = document.querySelector(`[name="${CSS.escape(field)}"]`);
  return isTextBox(input) ? input : null;
};

const NOTHING_MARKED: ReturnType<Surface['mark']> = {
  repaint: () => undefined,
  underCaret: () => [],
  at: () => [],
  rectOf: () => null,
  tint: () => undefined,
  erase: () => undefined,
};

/** A plain input as the surface of a field: browsers offer no way to mark words in one. */
export const inputSurface = (input: TextBox, field: string): Surface => ({
  field,
  element: input,
  read: () => input.value,
  mark: () => NOTHING_MARKED,
  select: ({ story }, span) => {
    input.focus();
    const places = span === null ? null : placesOf(story, span);
    if (span === null || places === null || fieldSpanOf(story, span).field !== field) return;
    input.setSelectionRange(places.start.offset, places.end.offset);
    input.scrollIntoView({ block: 'center', behavior: 'instant' });
  },
  focus: () => input.focus(),
  apply: ({ values }, edits) => {
    if (values[field] !== input.value) return false;
    input.focus();
    const [first] = edits;
    const last = edits.at(-1);
    if (first === undefined || last === undefined) return true;
    let words = '';
    let at = first.start;
    for (const { start, end, text } of edits) {
      words += input.value.slice(at, start) + text;
      at = end;
    }
    input.setSelectionRange(first.start, last.end);
    // The only way to write into an input that its own undo remembers.
    return document.execCommand('insertText', false, words);
  },
  selected: () => {
    const { selectionStart, selectionEnd } = input;
    if (document.activeElement !== input || selectionStart === null || selectionEnd === null) {
      return null;
    }
    if (selectionStart === selectionEnd) return null;
    const at = (offset: number) => ({ field, path: [], offset });
    return { start: at(selectionStart), end: at(selectionEnd) };
  },
});
