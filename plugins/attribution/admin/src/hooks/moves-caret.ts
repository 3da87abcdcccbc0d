const MOVES = /^(?:Arrow|Home|End|Page|F\d|Escape|Tab|Alt|Shift|Control|Meta)/u;

/** Whether a key brings the caret somewhere; any other key writes. */
export const movesCaret = (key: string): boolean => MOVES.test(key);
