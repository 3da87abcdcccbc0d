import type { Attribution } from '../../attribution/attribution';
import { JUDGEMENT } from '../../claims/lexicon/judgements';
import { PREDICTION } from '../../claims/lexicon/predictions';
import { tells } from '../../claims/vouching';
import { spansMatching } from '../../text/spans-matching';
import { textOf, type Span } from '../../text/span';
import { isAnonymous } from '../../strength/is-anonymous';
import { defineRule } from '../define-rule';

const opinionIn = (text: string, { content }: Attribution): Span | undefined =>
  content
    .flatMap((part) => [
      ...spansMatching(text, part, JUDGEMENT),
      ...spansMatching(text, part, PREDICTION),
    ])
    .toSorted((a, b) => a.start - b.start)[0];

/** Who has no name may give facts that cannot be had otherwise; opinions, attacks and forecasts take a name. */
export const anonymousOpinion = defineRule({
  id: 'anonymous-opinion',
  meta: {
    title: 'Opinion of somebody without a name',
    summary: 'A source without a name judges, attacks or foretells.',
    problem: 'wording',
    severity: 'error',
    basis: 'text',
    linkable: false,
    messages: { opinion: '{source} gives no name and says “{words}”, which is no fact.' },
    remedy: 'Name who says it, keep to the facts, or leave it out.',
    standards: ['AP-ANON', 'REU-OPIN', 'NPR-OTHERS'],
  },
  *check({ story, attributions }) {
    for (const attribution of attributions) {
      const { source, strength, cueKind } = attribution;
      // according to the plan that councillors approved
      if (source === null || cueKind === 'evidence') continue;
      if (!isAnonymous(strength)) continue;
      if (!tells(story, attribution)) continue;
      const span = opinionIn(story.text, attribution);
      if (span === undefined) continue;
      const data = { source: textOf(story.text, source), words: textOf(story.text, span) };
      yield { messageId: 'opinion', span, data };
    }
  },
});
