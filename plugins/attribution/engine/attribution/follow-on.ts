import type { Quotation, SegmentedStory } from '../text/segments';
import type { Span } from '../text/span';
import { hull, overlaps } from '../text/span';
import type { Attribution } from './attribution';
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

/**
 * Gives quotations without a speaker of their own to the speaker before them: in the same paragraph they are more content
 * of his attribution, in the next paragraphs an inherited one. A quotation that goes on into the paragraph where its
 * speaker is named gets him from there.
 */
export const followOn = (
  story: SegmentedStory,
  frames: readonly ReadFrame[],
): readonly Attribution[] => {
  const all: Attribution[] = [];
  let speaker: { readonly index: number; readonly block: number } | null = null;
  const pending: Span[] = [];
  const continued: readonly Quotation[] = story.quotations.filter(
    (quotation) => quotation.continued,
  );
  for (const { frame, attributions } of frames) {
    if (attributions.length > 0) {
      const opening = frame.units[0];
      const goesOn =
        opening !== undefined &&
        continued.some((quotation) => overlaps(quotation.span, opening.span));
      const [first] = attributions;
      if (goesOn && first !== undefined && isSpeech(first))
        all.push(...pending.map((span) => inherit(first, span)));
      pending.length = 0;
      all.push(...attributions);
      const last = all.length - 1;
      speaker =
        all[last] !== undefined && isSpeech(all[last]) ? { index: last, block: frame.block } : null;
    } else if (isQuotationOnly(frame)) {
      const span = spanOf(frame);
      const from: Attribution | undefined = speaker === null ? undefined : all[speaker.index];
      if (from === undefined || speaker === null) pending.push(span);
      else if (speaker.block === frame.block && !from.inherited)
        all[speaker.index] = { ...from, content: [...from.content, span] };
      else {
        all.push(inherit(from, span));
        speaker = { index: all.length - 1, block: frame.block };
      }
    } else {
      speaker = null;
      pending.length = 0;
    }
  }
  return all;
};
