import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { isCardAt, isCardHeld } from '../components/open-card';
import { movesCaret } from './moves-caret';
import type { MarkAt, MarkOnScreen } from './use-marks';

/** How long the pointer has to rest on a mark. In milliseconds, as all here. */
const REST_MS = 400;
/** How long it may be on its way from the words to their card. */
const LEAVE_MS = 300;
const NOWHERE = { x: -1, y: -1 };

/**
 * The mark that the pointer has come to rest on: until it leaves the words and their card, somebody writes, or `leave` is
 * called. It takes neither focus nor caret.
 */
export const usePointedMark = (markAt: MarkAt) => {
  const [pointed, setPointed] = useState<MarkOnScreen | null>(null);
  const now = useRef<MarkOnScreen | null>(null);
  /** Id of the mark that was left: it opens again once the pointer has been elsewhere. */
  const left = useRef<string | null>(null);
  const turnTo = useCallback((next: MarkOnScreen | null) => {
    if (next?.mark.id === now.current?.mark.id) return;
    now.current = next;
    startTransition(() => setPointed(next));
  }, []);

  useEffect(() => {
    let at = NOWHERE;
    let resting: ReturnType<typeof setTimeout> | undefined;
    let leaving: ReturnType<typeof setTimeout> | undefined;

    const isStaying = (): boolean => isCardHeld() || isCardAt(at.x, at.y);
    const rest = () => {
      if (isStaying()) return;
      const found = markAt(at.x, at.y);
      if (found === null || found.mark.id !== left.current) turnTo(found);
    };
    const leaveSoon = () => {
      if (now.current === null || leaving !== undefined) return;
      leaving = setTimeout(() => {
        leaving = undefined;
        if (!isStaying() && markAt(at.x, at.y)?.mark.id !== now.current?.mark.id) turnTo(null);
      }, LEAVE_MS);
    };
    const onMove = ({ clientX: x, clientY: y, buttons, pointerType }: PointerEvent) => {
      // Words that move under a pointer are told as its move, too: typing and scrolling move them.
      if (pointerType === 'touch' || (x === at.x && y === at.y)) return;
      at = { x, y };
      if (left.current !== null && markAt(x, y)?.mark.id !== left.current) left.current = null;
      clearTimeout(resting);
      if (buttons === 0) resting = setTimeout(rest, REST_MS);
      leaveSoon();
    };
    const onOut = () => {
      at = NOWHERE;
      clearTimeout(resting);
      leaveSoon();
    };
    const onDown = () => clearTimeout(resting);
    const onKey = ({ key }: KeyboardEvent) => {
      clearTimeout(resting);
      if (!movesCaret(key) && !isCardHeld()) turnTo(null);
    };
    const page = document.documentElement;
    window.addEventListener('pointermove', onMove, true);
    window.addEventListener('pointerdown', onDown, true);
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('focusin', leaveSoon, true);
    window.addEventListener('scroll', leaveSoon, true);
    page.addEventListener('pointerleave', onOut);
    return () => {
      clearTimeout(resting);
      clearTimeout(leaving);
      window.removeEventListener('pointermove', onMove, true);
      window.removeEventListener('pointerdown', onDown, true);
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('focusin', leaveSoon, true);
      window.removeEventListener('scroll', leaveSoon, true);
      page.removeEventListener('pointerleave', onOut);
    };
  }, [markAt, turnTo]);

  const leave = useCallback(() => {
    left.current = now.current?.mark.id ?? null;
    turnTo(null);
  }, [turnTo]);
  return { pointed, leavePointed: leave };
};
