import { cueFormsOf } from '../lexicon/cue-forms';
import { NOMINAL_CUES } from '../lexicon/nominal-cues';
import { wordSet } from '../lexicon/word-list';
import type { Token } from '../text/segments';

/** Things that carry somebody's words, beside the nouns of saying. */
const CARRIERS =
  wordSet(`say according letter letters email emails e-mail tweet tweets post posts memo speech speeches
  interview interviews document documents complaint lawsuit filing ruling opinion order bill law transcript transcripts
  headline editorial essay article column book paper caption words word quote quotes quoting text texts message note
  question questions answer answers advertisement ad ads slogan song lyrics video testimony conversation call debate per bylaws rules statute constitution code
  calling describing saying adding labelling labeling dubbing quoting citing telling writing asking`);

/** Whether a word makes it likely that somebody speaks in its sentence: a finite verb or a noun of saying, a letter, a speech. */
export const isSpeechWord = ({ lower }: Token): boolean =>
  NOMINAL_CUES.has(lower) ||
  CARRIERS.has(lower) ||
  cueFormsOf(lower).some(
    ({ kind, particle, complements }) =>
      particle.length === 0 &&
      (kind === 'past' || (kind === 'third-person' && complements.has('quote'))),
  );
