import { PLUGIN_ID } from '../../plugin-id';

const KEY = `${PLUGIN_ID}.tour`;

/** How a tour ended. */
export type TourEnd = 'taken' | 'skipped';

/** How the tour ended in this browser; `null` while it was neither taken nor skipped, or where nothing can be remembered. */
export const recallTour = (): TourEnd | null => {
  try {
    const end = localStorage.getItem(KEY);
    return end === 'taken' || end === 'skipped' ? end : null;
  } catch {
    return null;
  }
};

/** Remembers how the tour ended; a browser that stores nothing offers it again. */
export const rememberTour = (end: TourEnd): void => {
  try {
    localStorage.setItem(KEY, end);
  } catch {
    // A full or forbidden store is no reason to hold anybody up.
  }
};
