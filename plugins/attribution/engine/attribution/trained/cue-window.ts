import { spanIndex } from '../../text/span-index';
import type { TokenRange, TokenReading } from './block-words';

/** How many tokens on either side of a cue are looked at: no content that anybody reads as one is longer. */
export const CUE_REACH = 130;

/** The stretch of a block of so many tokens that source and content of a cue are sought in. */
export const windowAround = (cue: TokenRange, tokens: number): TokenRange => ({
  first: Math.max(0, cue.first - CUE_REACH),
  end: Math.min(tokens, cue.end + CUE_REACH),
});

/** What of a block can bear on a cue. */
export interface CueNeighbours {
  /** The cues in its window. */
  readonly cues: readonly TokenRange[];
  /** The readings with words in its window. */
  readonly readings: readonly TokenReading[];
}

const spanOf = ({ first, end }: TokenRange) => ({ start: first, end });

const spansOf = ({ cue, source, content }: TokenReading) =>
  [cue, ...(source === null ? [] : [source]), ...content].map(spanOf);

/** What finds the neighbours of any cue of a block, without a look at far ones. */
export const cueNeighbours = (
  readings: readonly TokenReading[],
  cues: readonly TokenRange[],
): ((window: TokenRange) => CueNeighbours) => {
  const cuesIn = spanIndex(cues, (cue) => [spanOf(cue)]);
  const readingsIn = spanIndex(readings, spansOf);
  return (window) => ({ cues: cuesIn(spanOf(window)), readings: readingsIn(spanOf(window)) });
};
