import { SURE } from '../../attribution/trained/confidence/thresholds';
import { textOf } from '../../text/span';
import { isAnonymous } from '../../strength/is-anonymous';
import { defineRule } from '../define-rule';

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
      };
    }
  },
});
