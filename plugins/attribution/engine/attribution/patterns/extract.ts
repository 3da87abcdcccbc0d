import { findOutlets } from '../../outlets/find-outlets';
import type { SegmentedStory } from '../../text/segments';
import { overlapping } from '../../text/overlapping';
import { hull, overlaps } from '../../text/span';
import type {
  Attribution,
  AttributionExtractor,
  FoundAttribution,
  OutletMention,
  OutletName,
} from '../attribution';
import { completeAttributions } from '../complete-attributions';
import type { Pattern, Reading } from './draft';
import type { Frame } from './frames';
import { readFrames, spanOfUnits } from './frames';
import { readFrame } from './read-frame';

/** How sure each pattern is: coarse values set by hand in the order of their precision, not calibrated. */
const CONFIDENCE: Readonly<Record<Pattern, number>> = {
  quotation: 0.95,
  clause: 0.9,
  'according-to': 0.95,
  gerund: 0.8,
  hearsay: 0.9,
  hedge: 0.9,
  garbled: 0.8,
  nominal: 0.6,
  thing: 0.6,
};

/** Tells at which unit an outlet's name that begins at a unit ends. */
const outletEnds =
  ({ units }: Frame, outlets: readonly OutletMention[]) =>
  (index: number): number | null => {
    const unit = units[index];
    const outlet =
      unit === undefined ? undefined : outlets.find(({ span }) => overlaps(span, unit.span));
    if (outlet === undefined) return null;
    const past = units.findIndex((each, at) => at > index && !overlaps(each.span, outlet.span));
    return past === -1 ? units.length : past;
  };

const withinFrame = (
  { units }: Frame,
  outlets: readonly OutletMention[],
): readonly OutletMention[] => {
  const [first, last] = [units[0], units.at(-1)];
  if (first === undefined || last === undefined) return [];
  const near = overlapping(outlets, hull([first.span, last.span]));
  return outlets.slice(near.first, near.end);
};

const foundOf = ({ units }: Frame, reading: Reading): FoundAttribution => {
  const { source, cue, content, pattern } = reading;
  return {
    source: source === null || source === 'previous' ? null : spanOfUnits(units, source),
    cue: spanOfUnits(units, cue),
    content: content.map((range) => spanOfUnits(units, range)),
    confidence: CONFIDENCE[pattern],
  };
};

/** Finds attributions by verbs of saying and the patterns of English news prose, sentence by sentence. */
const findByPatterns = (
  story: SegmentedStory,
  outlets: readonly OutletName[],
): readonly FoundAttribution[] => {
  const mentions = findOutlets(story, outlets);
  return readFrames(story).flatMap((frame) =>
    readFrame(frame, outletEnds(frame, withinFrame(frame, mentions))).map((reading) =>
      foundOf(frame, reading),
    ),
  );
};

/** The first extractor behind the seam: what the patterns find, completed. */
export const extractAttributions: AttributionExtractor = (
  story: SegmentedStory,
  outlets: readonly OutletName[],
): readonly Attribution[] => completeAttributions(story, findByPatterns(story, outlets), outlets);
