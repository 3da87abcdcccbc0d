import type { RuleContext } from '../rules/define-rule';
import { overlaps, textOf, type Span } from '../text/span';
import type { SourceHint } from './finding';
import { speakerNameOf } from './speaker-name';

/** The outlet and the speaker that the text itself names for some words; `null` where it names none. */
export const sourceHintOf = (
  { story, attributionsIn, outlets }: Pick<RuleContext, 'story' | 'attributionsIn' | 'outlets'>,
  words: Span,
): SourceHint => {
  const near = attributionsIn(words);
  const medium = near.find((a) => a.medium !== null)?.medium ?? null;
  const mention = outlets.find(({ span }) => overlaps(span, words)) ?? null;
  const speaker = near.find((a) => a.strength === 'named' || a.strength === 'relayed')?.source;
  return {
    outlet: (medium ?? mention)?.name ?? null,
    speaker:
      speaker === undefined || speaker === null ? null : speakerNameOf(textOf(story.text, speaker)),
  };
};
