/** Id of the card beside marked words, of which there is one at a time. */
export const MARK_CARD = 'attribution-mark-card';

const markCard = (): HTMLElement | null => document.getElementById(MARK_CARD);

/** Whether the card is what the pointer is on at a point of the viewport. */
export const isCardAt = (x: number, y: number): boolean =>
  markCard()?.contains(document.elementFromPoint(x, y)) === true;

/** Whether a menu of the card is open, which stands elsewhere in the page. */
export const hasOpenMenu = (): boolean =>
  document.querySelector(`#${MARK_CARD} [aria-expanded="true"]`) !== null;

/** Whether somebody is at work in the card, or in a menu of its. */
export const isCardHeld = (): boolean =>
  markCard()?.contains(document.activeElement) === true || hasOpenMenu();
