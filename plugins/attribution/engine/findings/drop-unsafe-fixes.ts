import type { Quotation } from '../text/segments';
import { sentencesAround } from '../text/sentences-around';
import { overlaps, type Span } from '../text/span';
import type { RuleContext } from '../rules/define-rule';
import type { WaivedFinding } from './apply-waivers';
import type { Edit, Fix } from './fix';
import type { RaisedFinding } from './raise-findings';

/** Whether an edit changes something within some words; one at their very edge does not. */
const touches = ({ span }: Edit, words: Span): boolean =>
  span.start === span.end
    ? words.start < span.start && span.start < words.end
    : overlaps(span, words);

/** Whether all of a fix stays in one block: a paragraph is never joined to another. */
const staysInBlock = ({ blocks }: RuleContext['story'], { edits }: Fix): boolean =>
  blocks.some(({ span }) =>
    edits.every((edit) => span.start <= edit.span.start && edit.span.end <= span.end),
  );

const isSafe = (
  story: RuleContext['story'],
  quotations: readonly Quotation[],
  waived: readonly Span[],
  fix: Fix,
): boolean =>
  staysInBlock(story, fix) &&
  !fix.edits.some(
    (edit) =>
      quotations.some(({ span }) => touches(edit, span)) ||
      waived.some((sentence) => touches(edit, sentence)),
  );

/** Keeps no fix that would change what somebody said, a sentence that somebody let stand, or more than one block. */
export const dropUnsafeFixes = (
  raised: readonly RaisedFinding[],
  { story }: Pick<RuleContext, 'story'>,
  waived: readonly WaivedFinding[],
): readonly RaisedFinding[] => {
  const letStand = waived.map(({ finding }) => sentencesAround(story, finding.span));
  return raised.map((one) => {
    const { fixes } = one.finding;
    const safe = fixes.filter((fix) => isSafe(story, story.quotations, letStand, fix));
    return safe.length === fixes.length
      ? one
      : { ...one, finding: { ...one.finding, fixes: safe } };
  });
};
