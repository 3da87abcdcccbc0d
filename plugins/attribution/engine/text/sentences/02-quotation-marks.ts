import { around, shift, spanAt } from '../span';
import type { Pass } from './pass';

/** A stop and an opening mark with nothing between them: *said.“* before *I am*. */
const STOP_AND_OPENING_MARKS = /(?<=[.!?…])[“‘«„([]+$/u;

/** Closing marks that stand apart from what they close: *gone. ” Then*. */
const CLOSING_MARKS = /^[”’»›)\]]+(?:\s+|$)/u;

/** More marks than ever stand together. */
const REACH = 8;

const moveCut = (text: string, cut: number): number => {
  const { before, after } = around(text, cut, REACH);
  const opening = STOP_AND_OPENING_MARKS.exec(before);
  if (opening !== null) return shift(spanAt(cut, 0), -opening[0].length).start;
  const closing = CLOSING_MARKS.exec(after);
  return closing === null ? cut : spanAt(cut, closing[0].length).end;
};

/** A mark that opens or closes a quotation stays with its words. */
export const keepMarksWithWords: Pass = (text, cuts) =>
  cuts.map((cut) => moveCut(text, cut)).filter((cut) => cut < text.length);
