import { placesOf } from '../../../engine/document/offset-map';
import { spanOf, type Span } from '../../../engine/text/span';
import type { Checked } from '../analysis/analysis-message';
import type { CodeMirror, Position, TextMarker } from './code-mirror';
import { followSpan } from './follow-blocks';
import { aroundLines } from './lines';
import { gravestFirst, markNameOf, type Mark } from './mark';
import type { Marked, Surface } from './surface';

const sourceOf = ({ values }: Checked, field: string): string => {
  const value = values[field];
  return typeof value === 'string' ? value : '';
};

/** Where a span of the checked text stands in the editor now; `null` once its words have changed. */
const placeIn = (
  editor: CodeMirror,
  field: string,
  checked: Checked,
  span: Span,
): { readonly from: number; readonly to: number } | null => {
  const places = placesOf(checked.story, span);
  if (places === null || places.start.field !== field || places.end.field !== field) return null;
  const source = spanOf(places.start.offset, places.end.offset);
  const now = followSpan(sourceOf(checked, field), editor.getValue(), source);
  return now === null ? null : { from: now.start, to: now.end };
};

interface Entry {
  readonly mark: Mark;
  readonly marker: TextMarker;
  readonly words: string;
}

const markIn = (
  editor: CodeMirror,
  field: string,
  checked: Checked,
  marks: readonly Mark[],
): Marked => {
  const entries = new Map<Mark, Entry>();
  let tint: TextMarker | null = null;

  const isStill = ({ marker, words }: Entry): boolean => {
    const found = marker.find();
    return found !== undefined && editor.getRange(found.from, found.to) === words;
  };
  const put = (mark: Mark): void => {
    const place = placeIn(editor, field, checked, mark.span);
    if (place === null) return;
    const [from, to] = [editor.posFromIndex(place.from), editor.posFromIndex(place.to)];
    const marker = editor.markText(from, to, { className: markNameOf(mark.kind) });
    entries.set(mark, { mark, marker, words: editor.getRange(from, to) });
  };

  /** The marks that hold all from one index to another. */
  const holding = (from: number, to: number): readonly Mark[] =>
    [...entries.values()]
      .filter(({ marker }) => {
        const found = marker.find();
        return (
          found !== undefined &&
          editor.indexFromPos(found.from) <= from &&
          to <= editor.indexFromPos(found.to)
        );
      })
      .map(({ mark }) => mark)
      .toSorted(gravestFirst);
  const find = (id: string): ReturnType<TextMarker['find']> =>
    [...entries.values()].find(({ mark }) => mark.id === id)?.marker.find();
  const rectAt = (position: Position): DOMRect => {
    const { left, right, top, bottom } = editor.charCoords(position, 'window');
    return new DOMRect(left, top, right - left, bottom - top);
  };

  return {
    repaint: () =>
      editor.operation(() => {
        for (const mark of marks) {
          const entry = entries.get(mark);
          if (entry !== undefined && isStill(entry)) continue;
          entry?.marker.clear();
          entries.delete(mark);
          put(mark);
        }
      }),
    underCaret: () => {
      if (!editor.hasFocus()) return [];
      const [from, to] = [editor.getCursor('from'), editor.getCursor('to')].map((position) =>
        editor.indexFromPos(position),
      );
      return from === undefined || to === undefined ? [] : holding(from, to);
    },
    at: (x, y) => {
      // Beside a line, CodeMirror answers the place of the line that is nearest.
      const element = document.elementFromPoint(x, y)?.closest('[class*="attribution-"]') ?? null;
      if (element === null) return [];
      const at = editor.indexFromPos(editor.coordsChar({ left: x, top: y }, 'window'));
      return holding(at, at);
    },
    rectOf: (id) => {
      const found = find(id);
      return found === undefined ? null : aroundLines(rectAt(found.from), rectAt(found.to));
    },
    tint: (id) => {
      tint?.clear();
      const found = id === null ? undefined : find(id);
      tint =
        found === undefined
          ? null
          : editor.markText(found.from, found.to, { className: markNameOf('active') });
    },
    erase: () =>
      editor.operation(() => {
        tint?.clear();
        for (const { marker } of entries.values()) marker.clear();
      }),
  };
};

/** Strapi's Markdown editor as the surface of a field. */
export const codeMirrorSurface = (editor: CodeMirror, field: string): Surface => ({
  field,
  element: editor.getWrapperElement(),
  read: () => editor.getValue(),
  mark: (checked, marks) => markIn(editor, field, checked, marks),
  select: (checked, span) => {
    editor.focus();
    const place = span === null ? null : placeIn(editor, field, checked, span);
    if (place === null) return;
    const [from, to] = [editor.posFromIndex(place.from), editor.posFromIndex(place.to)];
    editor.setSelection(from, to);
    editor.scrollIntoView({ from, to }, 100);
    editor.getWrapperElement().scrollIntoView({ block: 'nearest', behavior: 'instant' });
  },
  focus: () => editor.focus(),
  apply: (checked, edits) => {
    const placed = edits.map(({ start, end, text }) => {
      const now = followSpan(sourceOf(checked, field), editor.getValue(), spanOf(start, end));
      return now === null ? null : { ...now, text };
    });
    const sound = placed.filter((edit) => edit !== null);
    if (sound.length !== edits.length) return false;
    editor.changeGeneration(true);
    editor.operation(() => {
      for (const { start, end, text } of sound.toReversed()) {
        const [from, to] = [editor.posFromIndex(start), editor.posFromIndex(end)];
        editor.replaceRange(text, from, to, 'fix');
      }
    });
    editor.focus();
    return true;
  },
  selected: () => {
    if (!editor.somethingSelected()) return null;
    const at = (which: 'from' | 'to') => ({
      field,
      path: [],
      offset: editor.indexFromPos(editor.getCursor(which)),
    });
    return { start: at('from'), end: at('to') };
  },
});
