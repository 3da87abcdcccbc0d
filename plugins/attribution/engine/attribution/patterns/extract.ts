import { findOutlets } from '../../outlets/find-outlets';
import type { SegmentedStory } from '../../text/segments';
import { overlapping } from '../../text/overlapping';
import type { Span } from '../../text/span';
import { contains, hull, overlaps } from '../../text/span';
import type {
  Attribution,
  AttributionExtractor,
  OutletMention,
  OutletName,
  QuotationKind,
} from '../attribution';
import type { Pattern, Reading } from './draft';
import type { ReadFrame } from './follow-on';
import { followOn } from './follow-on';
import type { Frame } from './frames';
import { readFrames, spanOfUnits } from './frames';
import { readFrame } from './read-frame';
import { relay, resolveSource, SILENCE } from './resolve-sources';

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

const kindOf = ({ units }: Frame, content: readonly Span[]): QuotationKind => {
  const quoted = units.filter((unit) => unit.tag === 'quotation').map((unit) => unit.span);
  if (content.every((span) => quoted.some((quotation) => contains(quotation, span))))
    return 'direct';
  return content.some((span) => quoted.some((quotation) => overlaps(quotation, span)))
    ? 'mixed'
    : 'indirect';
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

const attributionOf = (
  frame: Frame,
  reading: Reading,
): Pick<Attribution, 'source' | 'cue' | 'content' | 'kind'> => {
  const { source, cue, content } = reading;
  const spans = content.map((range) => spanOfUnits(frame.units, range));
  return {
    source: source === null || source === 'previous' ? null : spanOfUnits(frame.units, source),
    cue: spanOfUnits(frame.units, cue),
    content: spans,
    kind: kindOf(frame, spans),
  };
};

/** Finds attributions by verbs of saying and the patterns of English news prose. The first extractor behind the seam. */
export const extractAttributions: AttributionExtractor = (
  story: SegmentedStory,
  outlets: readonly OutletName[],
): readonly Attribution[] => {
  const mentions = findOutlets(story, outlets);
  let discourse = SILENCE;
  const frames = readFrames(story).map((frame): ReadFrame => {
    const near = withinFrame(frame, mentions);
    const attributions = readFrame(frame, outletEnds(frame, near)).map((reading): Attribution => {
      const { strength, medium, discourse: heard } = resolveSource(frame, reading, near, discourse);
      discourse = heard;
      return {
        ...attributionOf(frame, reading),
        strength,
        medium,
        inherited: false,
        confidence: CONFIDENCE[reading.pattern],
      };
    });
    return { frame, attributions: relay(attributions) };
  });
  return followOn(story, frames);
};
