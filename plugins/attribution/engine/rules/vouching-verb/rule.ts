import { SURE } from '../../attribution/trained/confidence/thresholds';
import type { Fix } from '../../findings/fix';
import { overlapping } from '../../text/overlapping';
import type { SegmentedStory } from '../../text/segments';
import { textOf, type Span } from '../../text/span';
import { isAnonymous } from '../../strength/is-anonymous';
import { defineRule } from '../define-rule';

const PAST = /^\p{Ll}+(?:ed|t)$/u;
const PRESENT = /^\p{Ll}+s$/u;

/** Writes *said* where a statement goes with it as it would with the verb: *revealed that*. */
const fixNeutral = ({ text, tokens }: SegmentedStory, cue: Span): readonly Fix[] => {
  const verb = textOf(text, cue);
  const neutral = PAST.test(verb) ? 'said' : PRESENT.test(verb) ? 'says' : null;
  const isBeforeThat = tokens[overlapping(tokens, cue).end]?.lower === 'that';
  if (neutral === null || !isBeforeThat) return [];
  return [{ label: `Write “${neutral}”`, edits: [{ span: cue, text: neutral }] }];
};

/** *revealed*, *confirmed*, *admitted*: a verb that says it is true, whatever the source is worth. */
export const vouchingVerb = defineRule({
  id: 'vouching-verb',
  meta: {
    title: 'Verb that vouches',
    summary: 'The verb takes what the source says for the truth.',
    problem: 'wording',
    severity: 'info',
    basis: 'text',
    linkable: false,
    messages: { vouches: '“{cue}” tells readers that it is true.' },
    remedy: 'Write “said” or “told”, unless the newsroom knows that it is true.',
    standards: ['REU', 'BBC neutrality'],
  },
  *check({ story, attributions }) {
    for (const { cue, cueKind, source, basis, strength, confidence } of attributions) {
      if (cue === null || source === null || basis.commitment !== 'vouching') continue;
      if (cueKind !== 'reporting') continue;
      if (confidence < SURE) continue;
      const isWeak = isAnonymous(strength);
      yield {
        messageId: 'vouches',
        span: cue,
        data: { cue: textOf(story.text, cue) },
        severity: isWeak ? 'warning' : 'info',
        fixes: fixNeutral(story, cue),
      };
    }
  },
});
