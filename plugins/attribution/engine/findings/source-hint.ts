import type { Attribution } from '../attribution/attribution';
import type { RuleContext } from '../rules/define-rule';
import { overlaps, textOf, type Span } from '../text/span';
import type { SourceHint } from './finding';
import { speakerNameOf } from './speaker-name';

const touches = ({ source, cue, content }: Attribution, words: Span): boolean =>
  (source !== null && overlaps(source, words)) ||
  (cue !== null && overlaps(cue, words)) ||
  content.some((part) => overlaps(part, words));

/** The outlet and the speaker that the text itself names for some words; `null` where it names none. */
export const sourceHintOf = (
  { story, attributions, outlets }: Pick<RuleContext, 'story' | 'attributions' | 'outlets'>,
  words: Span,
): SourceHint => {
  const near = attributions.filter((a) => touches(a, words));
  const medium = near.find((a) => a.medium !== null)?.medium ?? null;
  const mention = outlets.find(({ span }) => overlaps(span, words)) ?? null;
  const speaker = near.find((a) => a.strength === 'named' || a.strength === 'relayed')?.source;
  return {
    outlet: (medium ?? mention)?.name ?? null,
    speaker:
      speaker === undefined || speaker === null ? null : speakerNameOf(textOf(story.text, speaker)),
  };
};
