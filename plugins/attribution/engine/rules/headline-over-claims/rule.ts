import type { Attribution, Strength } from '../../attribution/attribution';
import { textOf, trim } from '../../text/span';
import { themesIn } from '../../text/themes';
import { defineRule } from '../define-rule';

/** Sources on whose word alone a headline states nothing as a fact. */
const WEAK: ReadonlySet<Strength> = new Set<Strength>([
  'outlet',
  'relayed',
  'anonymous-described',
  'anonymous-bare',
  'hedged',
]);

/** Words that tell readers of a headline that somebody says so. */
const CUES =
  /\b(?:says?|said|claims?|claimed|alleged(?:ly)?|reported(?:ly)?|reports?|according|warns?|denies|denied|accused|tells?|told|may|might|could|suspected|sources?|per|finds?|found|shows?|study|survey|poll|minutes|documents?|data|court)\b|[:“”"‘?]/iu;

/** A line above the first whole sentence stands over the story, whatever the field calls it. */
const ENDS = /[.!?…][”"’')\]]*\s*$/u;

/** Share of the headline's words that a sentence takes up when it is about the same. */
const SAME = 0.34;
const FEWEST_SAME = 2;
/** Sentences that share fewer of its words than this part of the most are about something else. */
const CLOSEST = 0.75;

const isSecondHand = ({ basis, resolved }: Attribution): boolean =>
  basis.relayedBy !== null ||
  (resolved.outcome === 'resolved' && resolved.chain.some(({ kind }) => kind === 'outlet'));

const isFirm = (attribution: Attribution): boolean => {
  const { strength, cueKind, kind } = attribution;
  const tells = cueKind === 'reporting' || cueKind === 'evidence' || kind === 'direct';
  return tells && !WEAK.has(strength) && !isSecondHand(attribution);
};

/** A headline states no more than the best-sourced sentence below it. */
export const headlineOverClaims = defineRule({
  id: 'headline-over-claims',
  meta: {
    title: 'Headline says more than the story',
    summary: 'The headline states as a fact what the story has on somebody else’s word.',
    problem: 'story',
    severity: 'warning',
    basis: 'text',
    linkable: false,
    messages: {
      hotter: 'The story has this on {strength} word alone; the headline states it as a fact.',
    },
    remedy: 'Say in the headline who says so.',
    standards: ['BBC', 'IPSO 1(i)'],
  },
  *check({ story, attributionsIn }) {
    const firstSentence = story.blocks.findIndex(({ span }) => ENDS.test(textOf(story.text, span)));
    for (const [index, { span: block, kind }] of story.blocks.entries()) {
      if (kind !== 'headline' && kind !== 'dek' && index >= firstSentence) continue;
      const span = trim(story.text, block);
      if (CUES.test(story.text.slice(span.start, span.end))) continue;
      const themes = themesIn(story, span);
      const related = story.sentences.flatMap((sentence) => {
        if (sentence.span.start < block.end) return [];
        const shared = [...themesIn(story, sentence.span)].filter((theme) => themes.has(theme));
        if (shared.length < FEWEST_SAME || shared.length < SAME * themes.size) return [];
        return attributionsIn(sentence.span)
          .filter(({ cue }) => cue !== null)
          .map((attribution) => ({ attribution, shared: shared.length }));
      });
      const most = Math.max(...related.map(({ shared }) => shared));
      const closest = related
        .filter(({ shared }) => shared >= CLOSEST * most)
        .map(({ attribution }) => attribution);
      if (closest.length === 0 || closest.some(isFirm)) continue;
      const outlet = closest.some(
        ({ strength }) => strength === 'outlet' || strength === 'relayed',
      );
      yield {
        messageId: 'hotter',
        span,
        data: { strength: outlet ? 'another outlet’s' : 'an unnamed source’s' },
      };
    }
  },
});
