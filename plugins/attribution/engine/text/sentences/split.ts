import { shift, spanAt, spansBetween, textOf, trim, type Span } from '../span';
import { cutAtHiddenStops } from './01-missing-space';
import { keepMarksWithWords } from './02-quotation-marks';
import { joinAfterAbbreviations } from './03-abbreviations';
import { joinAfterStrayStops, joinEnumerators } from './04-stray-stops';
import { joinQuoteTags } from './05-quote-tags';
import { cutAtBlankLines } from './06-blank-lines';
import { firstCuts } from './first-cuts';
import type { Pass } from './pass';

const PASSES: readonly Pass[] = [
  cutAtHiddenStops,
  keepMarksWithWords,
  joinAfterAbbreviations,
  joinAfterStrayStops,
  joinEnumerators,
  joinQuoteTags,
  cutAtBlankLines,
];

/** The sentences of a stretch of text, without the white space around them, in the text's own offsets. */
export const splitSentences = (text: string, block: Span): readonly Span[] => {
  const words = textOf(text, block);
  const cuts = PASSES.reduce((sofar, pass) => pass(words, sofar), firstCuts(words));
  return spansBetween([0, ...cuts, spanAt(0, words.length).end])
    .map((span) => shift(trim(words, span), block.start))
    .filter((span) => span.start < span.end);
};
