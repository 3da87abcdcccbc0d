import { around, spanAt } from '../span';
import type { Cuts } from './pass';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The segmenter ends a sentence at each line break; inside a block a break is only space. */
const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/gu;

/** The segmenter's time grows with the square of its text, so it is shown a window at a time. In UTF-16 units. */
const WINDOW = 2_000;

const cutsIn = (window: string, from: number): Cuts =>
  [...segmenter.segment(window)].slice(1).map(({ index }) => spanAt(from, index).end);

/** Where the Unicode rules begin sentences: right for most, blind to abbreviations and lost spaces. */
export const firstCuts = (text: string): Cuts => {
  const spaced = text.replace(LINE_BREAK, ' ');
  const cuts: number[] = [];
  let from = 0;
  let reach = WINDOW;
  while (from < spaced.length) {
    const { after: window } = around(spaced, from, reach);
    const found = cutsIn(window, from);
    if (window.length < reach) return [...cuts, ...found];
    // What stands behind the window may undo its last cut.
    const sure = found.slice(0, -1);
    const next = sure.at(-1);
    cuts.push(...sure);
    reach = next === undefined ? reach * 2 : WINDOW;
    from = next ?? from;
  }
  return cuts;
};
