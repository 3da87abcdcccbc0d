import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Checked } from '../analysis/analysis-message';
import { afterPaint } from '../editor/after-paint';
import { onEditorChange } from '../editor/captured-editors';
import type { Mark } from '../editor/mark';
import type { Marked, Surface } from '../editor/surface';
import { onSurfaceChange } from '../editor/surfaces';
import { movesCaret } from './moves-caret';

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

/** A mark in an editor, and where it is: in CSS pixels of the viewport. */
export interface MarkOnScreen {
  readonly mark: Mark;
  readonly surface: Surface;
  readonly rect: () => DOMRect | null;
}
export type MarkAt = (x: number, y: number) => MarkOnScreen | null;

/** Underlines flags and linked claims in the editors, and knows which one the caret has come to stand on, or stands at a point. */
export const useMarks = (surfaces: () => readonly Surface[], checked: Checked | null) => {
  const shown = useRef<readonly Shown[]>([]);
  const tinted = useRef<string | null>(null);
  const isWriting = useRef(false);
  const [atCaret, showAtCaret] = useState<MarkOnScreen | null>(null);
  /** Writing goes before the card. */
  const setAtCaret = useCallback<typeof showAtCaret>(
    (next) => startTransition(() => showAtCaret(next)),
    [],
  );
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
    const repaint = (touched?: ReadonlySet<Node>): void => {
      for (const { marked } of shown.current) marked.repaint(touched);
    };
    const isSame = (): boolean => {
      const now = surfaces();
      return (
        now.length === shown.current.length &&
        now.every(({ element, field }, index) => {
          const before = shown.current[index]?.surface;
          return element === before?.element && field === before.field;
        })
      );
    };
    arrange();
    const keepUp = (mayDiffer: boolean, touched?: ReadonlySet<Node>): void => {
      if (mayDiffer && !isSame()) arrange();
      else repaint(touched);
    };
    const stopKeepingUp = onSurfaceChange(({ touched, hasMoved }) => keepUp(hasMoved, touched));
    // The page may say what was written before the editor knows of it: once it is painted, all is looked at again.
    let callOff = (): void => undefined;
    const stopLookingAgain = onEditorChange(() => {
      callOff();
      callOff = afterPaint(() => keepUp(true));
    });
    return () => {
      stopKeepingUp();
      stopLookingAgain();
      callOff();
    };
  }, [surfaces, checked]);
  useEffect(
    () => () => {
      for (const { marked } of shown.current) marked.erase();
    },
    [],
  );

  /** The first mark that an editor answers; each check paints its marks anew, so its place is asked for by its id. */
  const first = useCallback((ask: (shown: Shown) => readonly Mark[]): MarkOnScreen | null => {
    for (const one of shown.current) {
      const [mark] = ask(one);
      if (mark === undefined) continue;
      const rect = () =>
        shown.current.map(({ marked }) => marked.rectOf(mark.id)).find((found) => found !== null) ??
        null;
      return { mark, surface: one.surface, rect };
    }
    return null;
  }, []);
  const markAt = useCallback<MarkAt>(
    (x, y) => {
      const top = document.elementFromPoint(x, y);
      return first(({ surface, marked }) => (surface.element.contains(top) ? marked.at(x, y) : []));
    },
    [first],
  );

  const look = useCallback(() => {
    if (isWriting.current) return;
    const found = first(({ marked }) => marked.underCaret());
    if (found !== null) {
      setAtCaret((before) => (before?.mark.id === found.mark.id ? before : found));
      return;
    }
    const { activeElement } = document;
    if (shown.current.some(({ surface }) => surface.element.contains(activeElement))) {
      setAtCaret(null);
    }
  }, [first, setAtCaret]);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      const isInText = shown.current.some(({ surface }) =>
        surface.element.contains(document.activeElement),
      );
      isWriting.current = isInText && !movesCaret(key);
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
  }, [look, setAtCaret]);

  const tint = useCallback((id: string | null) => {
    tinted.current = id;
    for (const { marked } of shown.current) marked.tint(id);
  }, []);

  return {
    atCaret,
    onScreen,
    leaveCaret: useCallback(() => setAtCaret(null), [setAtCaret]),
    markAt,
    tint,
  };
};
