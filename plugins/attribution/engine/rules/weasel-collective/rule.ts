import { anyWord } from '../../text/any-of';
import type { BlockKind } from '../../document/story-text';
import { overlapping } from '../../text/overlapping';
import type { SegmentedStory } from '../../text/segments';
import { spansMatching } from '../../text/spans-matching';
import { overlaps, textOf, type Span } from '../../text/span';
import { tells } from '../../claims/vouching';
import { defineRule } from '../define-rule';

const HEADS = anyWord(
  `critics experts observers analysts commentators insiders opponents supporters campaigners activists skeptics sceptics
  detractors pundits fans watchers historians economists strategists traders`,
);
/** *legal experts*, *City analysts*: the trade says no more of who they are; *two experts*, *its critics* are told. */
const FIELD =
  '(?!(?:the|a|an|his|her|its|their|our|my|your|two|three|four|five|six|seven|eight|nine|ten)\\b)[\\p{L}-]+';
/** Crowds that are told by how many of them there are alone: *many fans*. */
const CROWDS = anyWord(
  'people scientists researchers scholars academics fans residents locals voters parents doctors nurses lawyers teachers farmers investors shoppers users readers viewers lawmakers politicians colleagues officials',
);
const LOOSE = anyWord(
  'some many most several other few numerous leading local western independent',
);

/** *critics*, *many experts*: and nothing that tells which. */
const COLLECTIVE = new RegExp(
  String.raw`^(?:(?:the )?(?:${LOOSE} )?(?:${FIELD} )?${HEADS}|(?:some|many|most|several|numerous) ${CROWDS}|many|most|others)$`,
  'iu',
);

/** *Western suspicions that*, *growing speculation that*: and nobody who has them. */
const SUSPICIONS =
  /\b(?:western|widespread|growing|long-standing|public|persistent) (?:suspicions?|fears?|concerns?|speculation|rumou?rs)(?= (?:that|about|of)\b)/giu;

const COPY: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item']);

const isInCopy = ({ blocks }: SegmentedStory, words: Span): boolean => {
  const kind = blocks[overlapping(blocks, words).first]?.kind;
  return kind !== undefined && COPY.has(kind);
};

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
      // Headlines: the story below names them.
      if (!isInCopy(story, source)) return [];
      return COLLECTIVE.test(textOf(story.text, source)) ? [source] : [];
    });
    for (const { span: block, kind } of story.blocks) {
      if (!COPY.has(kind)) continue;
      found.push(...spansMatching(story.text, block, SUSPICIONS));
    }
    for (const [index, span] of found.entries()) {
      if (found.slice(0, index).some((other) => overlaps(other, span))) continue;
      yield { messageId: 'collective', span, data: { source: textOf(story.text, span) } };
    }
  },
});
