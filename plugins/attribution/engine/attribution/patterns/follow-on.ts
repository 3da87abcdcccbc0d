import type { Quotation, SegmentedStory } from '../../text/segments';
import type { Span } from '../../text/span';
import { hull, overlaps } from '../../text/span';
import type { Attribution } from '../attribution';
import type { Frame } from './frames';

/** A frame with the attributions its own words show. */
export interface ReadFrame {
  readonly frame: Frame;
  readonly attributions: readonly Attribution[];
}

const CONFIDENCE_OF_INHERITED = 0.7;

const isQuotationOnly = ({ units }: Frame): boolean =>
  units.some((unit) => unit.tag === 'quotation') &&
  units.every((unit) => unit.tag === 'quotation' || unit.words === 0);

const spanOf = ({ units }: Frame): Span => {
  const quotations = units.filter((unit) => unit.tag === 'quotation');
  return hull(quotations.map((unit) => unit.span));
};

const inherit = (from: Attribution, content: Span): Attribution => ({
  ...from,
  cue: null,
  content: [content],
  kind: 'direct',
  inherited: true,
  confidence: CONFIDENCE_OF_INHERITED,
});

const isSpeech = ({ kind, source }: Attribution): boolean => kind !== 'indirect' && source !== null;

/** What has been read so far, and who spoke last. */
interface Floor {
  readonly all: Attribution[];
  /** Where in `all` the last speech stands and in which block it was; `null` when the last words were no speech. */
  speaker: { readonly index: number; readonly block: number } | null;
  /** Quotations whose speaker may be named where they go on. */
  pending: Span[];
}

const opensWith = ({ units }: Frame, quotations: readonly Quotation[]): boolean => {
  const opening = units[0];
  return opening !== undefined && quotations.some(({ span }) => overlaps(span, opening.span));
};

/** Takes in a frame that names its own sources. */
const speak = (
  floor: Floor,
  { frame, attributions }: ReadFrame,
  continued: readonly Quotation[],
): void => {
  const [first] = attributions;
  if (first !== undefined && isSpeech(first) && opensWith(frame, continued)) {
    floor.all.push(...floor.pending.map((span) => inherit(first, span)));
  }
  floor.pending = [];
  floor.all.push(...attributions);
  const last = floor.all.at(-1);
  const isSpoken = last !== undefined && isSpeech(last);
  floor.speaker = isSpoken ? { index: floor.all.length - 1, block: frame.block } : null;
};

/** Takes in a frame that is quotation alone. */
const goOn = (floor: Floor, frame: Frame): void => {
  const span = spanOf(frame);
  const { speaker } = floor;
  const from = speaker === null ? undefined : floor.all[speaker.index];
  if (from === undefined || speaker === null) {
    floor.pending.push(span);
  } else if (speaker.block === frame.block && !from.inherited) {
    floor.all[speaker.index] = { ...from, content: [...from.content, span] };
  } else {
    floor.all.push(inherit(from, span));
    floor.speaker = { index: floor.all.length - 1, block: frame.block };
  }
};

/**
 * Gives quotations without a speaker of their own to the speaker before them: in the same paragraph they are more content
 * of his attribution, in the next paragraphs an inherited one. A quotation that goes on into the paragraph where its
 * speaker is named gets him from there.
 */
export const followOn = (
  story: SegmentedStory,
  frames: readonly ReadFrame[],
): readonly Attribution[] => {
  const continued = story.quotations.filter((quotation) => quotation.continued);
  const floor: Floor = { all: [], speaker: null, pending: [] };
  for (const read of frames) {
    if (read.attributions.length > 0) speak(floor, read, continued);
    else if (isQuotationOnly(read.frame)) goOn(floor, read.frame);
    else {
      floor.speaker = null;
      floor.pending = [];
    }
  }
  return floor.all;
};
