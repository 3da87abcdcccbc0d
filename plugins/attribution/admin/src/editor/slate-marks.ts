import type { Editor, Point } from 'slate';
import { ReactEditor } from 'slate-react';
import type { Checked } from '../analysis/analysis-message';
import { isOn, placeNow, trailOf, type BlockTrail, type LeafPlace } from './follow-blocks';
import { paint, unpaint } from './highlights';
import { leafSpansOf, type LeafSpan } from './leaf-spans';
import { gravestFirst, type Mark } from './mark';
import { rangeOf } from './slate-ranges';
import { selectionIn } from './slate-selection';
import type { Marked } from './surface';

/** One leaf's part of a mark, and how it was painted last. */
interface Entry {
  readonly mark: Mark;
  readonly leaf: LeafSpan;
  place: LeafPlace | null;
  block: unknown;
  range: Range | null;
}

/** How long the page may be kept from other work at one go, in milliseconds. */
const SLICE_MS = 8;

const isBlank = (words: string): boolean => words.trim() === '';

/** Paints marks in a Blocks editor, and keeps them on their words whatever happens around these. */
export const markInSlate = (
  editor: Editor,
  field: string,
  { story, values }: Checked,
  marks: readonly Mark[],
): Marked => {
  const value = values[field];
  const analysed: readonly unknown[] = Array.isArray(value) ? value : [];
  let entries: readonly Entry[] | null = null;
  let trail: BlockTrail = [];
  let current: readonly unknown[] | null = null;
  let tinted: string | null = null;
  let later: ReturnType<typeof setTimeout> | undefined;

  const entriesNow = (): readonly Entry[] =>
    (entries ??= marks.flatMap((mark) =>
      leafSpansOf(story, field, mark.span)
        .filter(({ words }) => !isBlank(words))
        .map((leaf): Entry => ({ mark, leaf, place: null, block: null, range: null })),
    ));

  const clear = (entry: Entry): void => {
    if (entry.range === null) return;
    unpaint(entry.mark.kind, entry.range);
    unpaint('active', entry.range);
    entry.range = null;
  };

  const domRangeOf = (place: LeafPlace, words: string): Range | null => {
    try {
      const range = ReactEditor.toDOMRange(editor, rangeOf(place));
      return range.toString() === words ? range : null;
    } catch {
      return null;
    }
  };

  const isInPlace = (entry: Entry, touched: ReadonlySet<Node> | undefined): boolean => {
    if (entry.range === null || !entry.range.startContainer.isConnected) return false;
    const [at = -1] = entry.place?.path ?? [];
    if (editor.children[at] !== entry.block) return false;
    return (
      touched?.has(entry.range.startContainer) !== true ||
      entry.range.toString() === entry.leaf.words
    );
  };

  const put = (entry: Entry): void => {
    clear(entry);
    entry.place = placeNow(analysed, editor.children, trail, entry.leaf);
    if (entry.place === null) return;
    entry.block = editor.children[entry.place.path[0] ?? -1];
    entry.range = domRangeOf(entry.place, entry.leaf.words);
    if (entry.range === null) return;
    paint(entry.mark.kind, entry.range);
    if (entry.mark.id === tinted) paint('active', entry.range);
  };

  const putFrom = (index: number, touched: ReadonlySet<Node> | undefined): void => {
    const all = entriesNow();
    const deadline = performance.now() + SLICE_MS;
    for (let at = index; at < all.length; at += 1) {
      const entry = all[at];
      if (entry === undefined || isInPlace(entry, touched)) continue;
      put(entry);
      if (performance.now() < deadline) continue;
      later = setTimeout(() => putFrom(at + 1, touched), 0);
      return;
    }
  };

  const repaint = (touched?: ReadonlySet<Node>): void => {
    clearTimeout(later);
    if (current !== editor.children) {
      current = editor.children;
      trail = trailOf(analysed, current);
    }
    putFrom(0, touched);
  };

  return {
    repaint,
    underCaret: () => {
      const selection = selectionIn(editor);
      if (selection === null || !ReactEditor.isFocused(editor)) return [];
      const marksAt = ({ path, offset }: Point): ReadonlySet<Mark> =>
        new Set(
          entriesNow()
            .filter(
              ({ place, range }) => place !== null && range !== null && isOn(place, path, offset),
            )
            .map(({ mark }) => mark),
        );
      const atFocus = marksAt(selection.focus);
      return [...marksAt(selection.anchor)]
        .filter((mark) => atFocus.has(mark))
        .toSorted(gravestFirst);
    },
    rectOf: (mark) => {
      const entry = entriesNow().find((one) => one.mark === mark && one.range !== null);
      return entry?.range?.getClientRects()[0] ?? null;
    },
    tint: (id) => {
      tinted = id;
      for (const entry of entriesNow()) {
        if (entry.range === null) continue;
        if (entry.mark.id === id) paint('active', entry.range);
        else unpaint('active', entry.range);
      }
    },
    erase: () => {
      clearTimeout(later);
      for (const entry of entriesNow()) clear(entry);
    },
  };
};
