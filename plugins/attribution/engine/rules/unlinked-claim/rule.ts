import type { AnchoredLink } from '../../anchors/link';
import type { Attribution } from '../../attribution/attribution';
import type { Claim } from '../../claims/claim';
import { partsOf } from '../../claims/vouching';
import { supportedSpans } from '../../findings/drop-settled';
import { wordSet } from '../../lexicon/word-list';
import { overlapping } from '../../text/overlapping';
import { contains, overlaps, textOf, type Span } from '../../text/span';
import { defineRule, type RuleContext } from '../define-rule';

const PRONOUNS = wordSet('he she they it who');

const isTouched = (attribution: Attribution, links: readonly Span[]): boolean =>
  partsOf(attribution).some((part) => links.some((link) => overlaps(part, link)));

/** *Osechkin* and *Vladimir Osechkin* are one source; so is the *he* that follows. */
const isSameSource = (text: string, one: Span | null, other: Span | null): boolean => {
  if (one === null || other === null) return false;
  const [a, b] = [textOf(text, one).toLowerCase(), textOf(text, other).toLowerCase()];
  return a === b || PRONOUNS.has(a) || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
};

/** The links of a claim's own paragraph. */
const linksNear = (
  { story, links }: Pick<RuleContext, 'story'> & { readonly links: readonly AnchoredLink[] },
  claim: Claim,
): readonly Span[] => {
  const block = story.blocks[story.sentences[claim.sentence]?.block ?? -1]?.span ?? claim.span;
  return supportedSpans(links).filter((link) => contains(block, link));
};

/** Every claim stands on a record; what nobody vouches for at all is the business of other rules. */
export const unlinkedClaim = defineRule({
  id: 'unlinked-claim',
  meta: {
    title: 'Claim without a record',
    summary: 'Somebody is named who says it, but no source record stands behind it.',
    problem: 'no-record',
    severity: 'warning',
    basis: 'records',
    linkable: true,
    messages: {
      unlinked: 'No source record stands behind this claim.',
      grave: 'It accuses somebody, and no source record stands behind it.',
    },
    remedy: 'Link the claim to the record of where it was said or shown.',
    standards: ['IFCN-2', 'SPJ'],
  },
  *check(context) {
    const { story, claims, attributions } = context;
    for (const claim of claims) {
      if (claim.attributions.length === 0) continue;
      const near = linksNear(context, claim);
      const backed = attributions.filter((one) => near.length > 0 && isTouched(one, near));
      const isBacked = claim.attributions.some(
        (own) =>
          backed.includes(own) ||
          backed.some(({ source }) => isSameSource(story.text, own.source, source)),
      );
      if (isBacked) continue;
      yield {
        messageId: claim.grave ? 'grave' : 'unlinked',
        span: claim.span,
        severity: claim.grave ? 'error' : 'warning',
      };
    }
  },
});
