import { cueFormsOf } from '../lexicon/cue-forms';
import { HEDGE_ADVERBS } from '../lexicon/hedges';
import { NOMINAL_CUES } from '../lexicon/nominal-cues';
import type { Commitment } from './attribution';

const WORDS = /[\p{L}'’-]+/gu;

/** How far the words of a cue commit the writer to what is said. */
export const commitmentOf = (cue: string): Commitment => {
  const words = (cue.toLowerCase().match(WORDS) ?? []).slice(0, 12);
  if (words.some((word) => HEDGE_ADVERBS.has(word))) return 'hearsay';
  for (const word of words) {
    const commitment = cueFormsOf(word)[0]?.commitment ?? NOMINAL_CUES.get(word);
    if (commitment !== undefined) return commitment;
  }
  return 'neutral';
};
