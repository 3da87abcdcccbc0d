import { sentencesAround } from '../../text/sentences-around';
import { textOf } from '../../text/span';
import { tells } from '../../claims/vouching';
import { isAnonymous } from '../../strength/is-anonymous';
import { defineRule } from '../define-rule';

/** *…, which did not name him*: the reader is told that the other outlet keeps the name. */
const SAYS_SO =
  /\b(?:did not|didn['’]t|without) (?:nam(?:e|ing)|identify(?:ing)?)|\bcit(?:ed|ing) (?:an? )?(?:unnamed|anonymous)\b/iu;

/** Somebody whom another outlet does not name is nobody whom we know. */
export const relayedAnonymous = defineRule({
  id: 'relayed-anonymous',
  meta: {
    title: 'Another outlet’s source without a name',
    summary: 'The source has no name and spoke to another outlet.',
    problem: 'wording',
    severity: 'error',
    basis: 'text',
    linkable: false,
    messages: { relayed: '{source} spoke to {outlet}: nobody here knows who that is.' },
    remedy: 'Say that {outlet} did not name the source, or find one of your own.',
    standards: ['POOL', 'NPR-OTHERS'],
  },
  *check({ story, attributions }) {
    for (const attribution of attributions) {
      const { source, strength, basis } = attribution;
      if (source === null || basis.relayedBy === null) continue;
      if (!isAnonymous(strength) || !tells(story, attribution)) continue;
      if (SAYS_SO.test(textOf(story.text, sentencesAround(story, source)))) continue;
      const data = { source: textOf(story.text, source), outlet: basis.relayedBy };
      yield { messageId: 'relayed', span: source, data };
    }
  },
});
