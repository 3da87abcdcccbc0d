import type { Editor, Point } from 'slate';
import { ReactEditor } from 'slate-react';
import type { Checked } from '../analysis/analysis-message';
import { elementOf } from './captured-editors';
import { isOn, placeNow, trailOf, type BlockTrail, type LeafPlace } from './follow-blocks';
import { paint, unpaint } from './highlights';
import { leafSpansOf, type LeafSpan } from './leaf-spans';
import { aroundLines, isOnLine } from './lines';
import { gravestFirst, type Mark } from './mark';
import { nearBlocksOf } from './near-blocks';
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

/** Up to so many, all marks of an editor are painted; of more, those near what is in view: at each key the browser redraws them all. */
const PAINT_ALL = 20;

const linesOf = (range: Range | null): readonly DOMRect[] =>
  range === null ? [] : [...range.getClientRects()];
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
  /** By index of the mark; made when its turn comes. */
  const entries: (readonly Entry[] | undefined)[] = [];
  let trail: BlockTrail = [];
  let current: readonly unknown[] | null = null;
  let tinted: string | null = null;
  let later: ReturnType<typeof setTimeout> | undefined;

  const root = elementOf(editor);
  const near = root === null ? null : nearBlocksOf(root);
  let stopWatching = (): void => undefined;
  /** The elements of the blocks, by index; `null` where all marks are painted wherever they are. */
  let elements: readonly Element[] | null = null;
  const watchBlocks = (): void => {
    if (root === null || near === null || marks.length <= PAINT_ALL) return;
    elements = root.children.length === editor.children.length ? [...root.children] : null;
    if (elements === null) return;
    near.watch(elements);
    stopWatching();
    stopWatching = near.onChange(() => repaint());
  };
  const isNear = ([index = -1]: readonly number[]): boolean => {
    if (elements === null || near === null) return true;
    const element = elements[index];
    return element !== undefined && near.isNear(element);
  };

  const entriesOf = (index: number): readonly Entry[] => {
    const mark = marks[index];
    if (mark === undefined) return [];
    return (entries[index] ??= leafSpansOf(story, field, mark.span)
      .filter(({ words }) => !isBlank(words))
      .map((leaf): Entry => ({ mark, leaf, place: null, block: null, range: null })));
  };
  const entriesSoFar = (): readonly Entry[] => entries.flatMap((made) => made ?? []);

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

  const isOnItsWords = ({ range, leaf }: Entry): boolean =>
    range?.startContainer.isConnected === true && range.toString() === leaf.words;

  /** What is out of view is left alone until it comes near, or its block changes. */
  const isFar = ({ block }: Entry, at: number): boolean =>
    !isNear([at]) && editor.children[at] === block;

  const isInPlace = (entry: Entry, touched: ReadonlySet<Node> | undefined): boolean => {
    const [at = -1] = entry.place?.path ?? [];
    if (entry.range === null) return entry.place !== null && isFar(entry, at);
    if (!entry.range.startContainer.isConnected || !isNear([at])) return false;
    if (editor.children[at] !== entry.block) return false;
    return touched?.has(entry.range.startContainer) !== true || isOnItsWords(entry);
  };

  const put = (entry: Entry): void => {
    entry.place = placeNow(analysed, editor.children, trail, entry.leaf);
    if (entry.place === null) {
      clear(entry);
      return;
    }
    entry.block = editor.children[entry.place.path[0] ?? -1];
    const isPainted = isNear(entry.place.path);
    const range = isPainted ? domRangeOf(entry.place, entry.leaf.words) : null;
    if (isPainted && range === null && isOnItsWords(entry)) {
      // The page lags behind the editor for a moment: what is painted still stands under its words.
      entry.block = null;
      return;
    }
    clear(entry);
    entry.range = range;
    if (entry.range === null) return;
    paint(entry.mark.kind, entry.range);
    if (entry.mark.id === tinted) paint('active', entry.range);
  };

  const putFrom = (from: number, touched: ReadonlySet<Node> | undefined): void => {
    const deadline = performance.now() + SLICE_MS;
    for (let index = from; index < marks.length; index += 1) {
      for (const entry of entriesOf(index)) if (!isInPlace(entry, touched)) put(entry);
      if (performance.now() < deadline) continue;
      later = setTimeout(() => putFrom(index + 1, touched), 0);
      return;
    }
  };

  const repaint = (touched?: ReadonlySet<Node>): void => {
    clearTimeout(later);
    if (current !== editor.children) {
      current = editor.children;
      trail = trailOf(analysed, current);
      watchBlocks();
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
          entriesSoFar()
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
    at: (x, y) =>
      entriesSoFar()
        .filter(({ range }) => linesOf(range).some((line) => isOnLine(line, x, y)))
        .map(({ mark }) => mark)
        .toSorted(gravestFirst),
    rectOf: (id) => {
      const own = entriesSoFar().filter(({ mark }) => mark.id === id);
      const lines = own.flatMap(({ range }) => linesOf(range));
      const [first] = lines;
      const last = lines.at(-1);
      return first === undefined || last === undefined ? null : aroundLines(first, last);
    },
    tint: (id) => {
      tinted = id;
      for (const entry of entriesSoFar()) {
        if (entry.range === null) continue;
        if (entry.mark.id === id) paint('active', entry.range);
        else unpaint('active', entry.range);
      }
    },
    erase: () => {
      clearTimeout(later);
      stopWatching();
      for (const entry of entriesSoFar()) clear(entry);
    },
  };
};
