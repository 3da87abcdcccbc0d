import { COMMITMENTS } from '../lexicon/commitments';
import { cueFormsOf } from '../lexicon/cue-forms';
import { HEARSAY_PARTICIPLES, HEDGE_ADVERBS } from '../lexicon/hedges';
import { NOMINAL_CUES } from '../lexicon/nominal-cues';
import { wordSet } from '../lexicon/word-list';
import type { Commitment } from './attribution';

const WORDS = /[\p{L}'’-]+/gu;
const FORMS_OF_BE = wordSet("is are was were been be 's isn't aren't wasn't weren't");

/** *is said*, *are widely believed to*, with nobody by whom. */
const isHearsay = (words: readonly string[]): boolean => {
  const be = words.findIndex((word) => FORMS_OF_BE.has(word));
  const isPassive = be !== -1 && words.slice(be).some((word) => HEARSAY_PARTICIPLES.has(word));
  return isPassive && !words.includes('by');
};

/** How far the words of a cue commit the writer to what is said. */
export const commitmentOf = (cue: string): Commitment => {
  const words = (cue.toLowerCase().match(WORDS) ?? []).slice(0, 12);
  if (words.some((word) => HEDGE_ADVERBS.has(word)) || isHearsay(words)) return 'hearsay';
  for (const word of words) {
    const commitment =
      COMMITMENTS.get(word) ?? cueFormsOf(word)[0]?.commitment ?? NOMINAL_CUES.get(word);
    if (commitment !== undefined) return commitment;
  }
  return 'neutral';
};
