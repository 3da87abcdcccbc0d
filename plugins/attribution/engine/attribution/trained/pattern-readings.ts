import type { SegmentedStory } from '../../text/segments';
import type { Span } from '../../text/span';
import type { Pattern } from '../patterns/draft';
import { readFrames, spanOfUnits } from '../patterns/frames';
import { readFrame } from '../patterns/read-frame';

/** What one of the patterns reads in a block, whoever its words mean. */
export interface PatternReading {
  /** 1 for the first pattern, and so on. */
  readonly pattern: number;
  readonly cue: Span;
  readonly source: Span | null;
  readonly content: readonly Span[];
}

/** The number that stands for each pattern among features. */
export const PATTERN_NUMBERS: Readonly<Record<Pattern, number>> = {
  quotation: 1,
  clause: 2,
  thing: 3,
  gerund: 4,
  'according-to': 5,
  hearsay: 6,
  hedge: 7,
  nominal: 8,
  garbled: 9,
};

const knowsNoOutlet = (): null => null;

/** What the patterns read in a story of one block, in text order of frames. */
export const patternReadings = (story: SegmentedStory): readonly PatternReading[] =>
  readFrames(story).flatMap((frame) =>
    readFrame(frame, knowsNoOutlet).map(({ pattern, source, cue, content }) => ({
      pattern: PATTERN_NUMBERS[pattern],
      cue: spanOfUnits(frame.units, cue),
      source: source === null || source === 'previous' ? null : spanOfUnits(frame.units, source),
      content: content.map((range) => spanOfUnits(frame.units, range)),
    })),
  );
