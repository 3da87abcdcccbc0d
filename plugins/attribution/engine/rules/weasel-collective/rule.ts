import { anyWord } from '../../text/any-of';
import { spansMatching } from '../../text/spans-matching';
import { overlaps, textOf, type Span } from '../../text/span';
import { tells } from '../../claims/vouching';
import { defineRule } from '../define-rule';

const HEADS = anyWord(
  `critics experts observers analysts commentators insiders opponents supporters campaigners activists skeptics sceptics
  detractors pundits watchers historians`,
);
const LOOSE = anyWord(
  'some many most several other few numerous leading local western independent',
);

/** *critics*, *many experts*: and nothing that tells which. */
const COLLECTIVE = new RegExp(String.raw`^(?:the )?(?:${LOOSE} )?${HEADS}$`, 'iu');

/** *Western suspicions that*, *growing speculation that*: and nobody who has them. */
const SUSPICIONS =
  /\b(?:western|widespread|growing|long-standing|public|persistent) (?:suspicions?|fears?|concerns?|speculation|rumou?rs)(?= (?:that|about|of)\b)/giu;

/** *Critics say*: a crowd that nobody can ask. */
export const weaselCollective = defineRule({
  id: 'weasel-collective',
  meta: {
    title: 'Crowd for a source',
    summary: 'Critics, experts, “Western suspicions”: a crowd that nobody can ask.',
    problem: 'wording',
    severity: 'warning',
    basis: 'text',
    linkable: false,
    messages: { collective: 'Nobody can ask “{source}”: which of them says so?' },
    remedy: 'Name one or two of them, or say how many were asked.',
    standards: ['BBC', 'SPJ'],
  },
  *check({ story, attributions }) {
    const found: Span[] = attributions.flatMap((attribution) => {
      const { source } = attribution;
      if (source === null || !tells(story, attribution)) return [];
      return COLLECTIVE.test(textOf(story.text, source)) ? [source] : [];
    });
    for (const { span: block, kind } of story.blocks) {
      if (kind !== 'paragraph' && kind !== 'list-item') continue;
      found.push(...spansMatching(story.text, block, SUSPICIONS));
    }
    for (const [index, span] of found.entries()) {
      if (found.slice(0, index).some((other) => overlaps(other, span))) continue;
      yield { messageId: 'collective', span, data: { source: textOf(story.text, span) } };
    }
  },
});
