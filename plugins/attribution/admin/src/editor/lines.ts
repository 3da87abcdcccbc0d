/** How far an underline hangs below its words, in CSS pixels. */
const UNDERLINE = 5;

/** From where words begin down to the end of their last line. */
export const aroundLines = (first: DOMRect, last: DOMRect): DOMRect =>
  new DOMRect(first.left, first.top, first.width, last.bottom - first.top);

/** Whether a point of the viewport is on a line of words, or on what underlines it. */
export const isOnLine = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  left <= x && x <= right && top <= y && y <= bottom + UNDERLINE;
