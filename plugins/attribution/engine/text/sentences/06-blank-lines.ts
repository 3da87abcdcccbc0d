import { cutAfter } from './pass';

/** A blank line inside a block, as a double Shift+Enter leaves it. */
const BLANK_LINE = /\n[^\S\n]*\n\s*/gu;

/** No sentence runs over a blank line. */
export const cutAtBlankLines = cutAfter(BLANK_LINE);
