import type { Attribution } from '../../attribution/attribution';
import { JUDGEMENT } from '../../claims/lexicon/judgements';
import { PREDICTION } from '../../claims/lexicon/predictions';
import { tells } from '../../claims/vouching';
import { spansMatching } from '../../text/spans-matching';
import type { SegmentedStory } from '../../text/segments';
import { overlaps, textOf, type Span } from '../../text/span';
import { isAnonymous } from '../../strength/is-anonymous';
import { defineRule } from '../define-rule';

/** *called him “a rabble-rouser”*, *was “out of ideas”*: words right before a quotation that says what somebody is. */
const DESCRIBING =
  /\b(?:is|are|was|were|as|him|her|them|it|called|calling|dubbed|branded|labelled|labeled|being|become|became)$/iu;

/** Quoted words that say what somebody or something is like. */
const descriptionIn = (
  { text, quotations }: SegmentedStory,
  { content }: Attribution,
): readonly Span[] =>
  quotations
    .map(({ span }) => span)
    .filter(
      (span) =>
        content.some((part) => overlaps(part, span)) &&
        DESCRIBING.test(text.slice(0, span.start).trimEnd().slice(-12)),
    );

const wordsOfOpinion = ({ text }: SegmentedStory, { content }: Attribution): readonly Span[] =>
  content.flatMap((part) => [
    ...spansMatching(text, part, JUDGEMENT),
    ...spansMatching(text, part, PREDICTION),
  ]);

const opinionIn = (story: SegmentedStory, attribution: Attribution): Span | undefined =>
  [...descriptionIn(story, attribution), ...wordsOfOpinion(story, attribution)].toSorted(
    (a, b) => a.start - b.start,
  )[0];

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
      const span = opinionIn(story, attribution);
      if (span === undefined) continue;
      const data = { source: textOf(story.text, source), words: textOf(story.text, span) };
      yield { messageId: 'opinion', span, data };
    }
  },
});
