import { useCallback, useEffect, useRef, useState } from 'react';
import type { Checked } from '../analysis/analysis-message';
import type { Mark } from '../editor/mark';
import type { Marked, Surface } from '../editor/surface';
import { onSurfaceChange } from '../editor/surfaces';

const marksOf = ({ report, links }: Checked): readonly Mark[] => [
  ...links.flatMap((link): Mark[] =>
    link.state === 'ok' ? [{ id: link.linkId, kind: 'linked', span: link.span }] : [],
  ),
  ...report.findings.map(({ severity, span, fingerprint }): Mark => ({
    id: fingerprint,
    kind: severity,
    span,
  })),
];

/** Marks as they are on the screen. */
interface Shown {
  readonly surface: Surface;
  readonly marked: Marked;
}

/** A mark that the caret stands on, and where: in CSS pixels of the viewport. */
export interface MarkAtCaret {
  readonly mark: Mark;
  readonly surface: Surface;
  readonly rect: () => DOMRect | null;
}

/** Keys that bring the caret somewhere; any other key writes. */
const MOVES = /^(?:Arrow|Home|End|Page|F\d|Escape|Tab|Alt|Shift|Control|Meta)/u;

/** Underlines flags and linked claims in the editors, and knows which one the caret has come to stand on. */
export const useMarks = (surfaces: () => readonly Surface[], checked: Checked | null) => {
  const shown = useRef<readonly Shown[]>([]);
  const tinted = useRef<string | null>(null);
  const isWriting = useRef(false);
  const [atCaret, setAtCaret] = useState<MarkAtCaret | null>(null);
  const [onScreen, setOnScreen] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    if (checked === null) return;
    const marks = marksOf(checked);
    const arrange = (): void => {
      for (const { marked } of shown.current) marked.erase();
      shown.current = surfaces().map((surface) => ({
        surface,
        marked: surface.mark(checked, marks),
      }));
      for (const { marked } of shown.current) {
        marked.repaint();
        marked.tint(tinted.current);
      }
      const fields = new Set(shown.current.map(({ surface }) => surface.field));
      setOnScreen((before) =>
        before.size === fields.size && [...fields].every((field) => before.has(field))
          ? before
          : fields,
      );
    };
    const keepUp = (touched: ReadonlySet<Node>): void => {
      const now = surfaces();
      const isSame =
        now.length === shown.current.length &&
        now.every(({ element, field }, index) => {
          const before = shown.current[index]?.surface;
          return element === before?.element && field === before.field;
        });
      if (!isSame) arrange();
      else for (const { marked } of shown.current) marked.repaint(touched);
    };
    arrange();
    return onSurfaceChange(keepUp);
  }, [surfaces, checked]);
  useEffect(
    () => () => {
      for (const { marked } of shown.current) marked.erase();
    },
    [],
  );

  const look = useCallback(() => {
    if (isWriting.current) return;
    for (const { surface, marked } of shown.current) {
      const [mark] = marked.underCaret();
      if (mark === undefined) continue;
      setAtCaret((before) =>
        before?.mark.id === mark.id ? before : { mark, surface, rect: () => marked.rectOf(mark) },
      );
      return;
    }
    const { activeElement } = document;
    if (shown.current.some(({ surface }) => surface.element.contains(activeElement))) {
      setAtCaret(null);
    }
  }, []);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      const isInText = shown.current.some(({ surface }) =>
        surface.element.contains(document.activeElement),
      );
      isWriting.current = isInText && !MOVES.test(key);
      if (isWriting.current) setAtCaret(null);
    };
    const onPointer = () => {
      isWriting.current = false;
    };
    // Editors learn of the caret's place a moment after the browser.
    const lookSoon = () => void setTimeout(look, 0);
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('pointerdown', onPointer, true);
    document.addEventListener('selectionchange', lookSoon);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointerdown', onPointer, true);
      document.removeEventListener('selectionchange', lookSoon);
    };
  }, [look]);

  const tint = useCallback((id: string | null) => {
    tinted.current = id;
    for (const { marked } of shown.current) marked.tint(id);
  }, []);

  return { atCaret, onScreen, leaveMark: useCallback(() => setAtCaret(null), []), tint };
};
