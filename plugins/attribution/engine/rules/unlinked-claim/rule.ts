import type { Attribution } from '../../attribution/attribution';
import type { Claim } from '../../claims/claim';
import { partsOf } from '../../attribution/parts-of';
import { supportedSpans } from '../../findings/drop-settled';
import { wordSet } from '../../lexicon/word-list';
import { overlapping } from '../../text/overlapping';
import { textOf, type Span } from '../../text/span';
import { defineRule, type RuleContext } from '../define-rule';

const PRONOUNS = wordSet('he she they it who');

/** *Osechkin* and *Vladimir Osechkin* are one source; so is the *he* that follows. */
const isSameSource = (text: string, one: Span | null, other: Span | null): boolean => {
  if (one === null || other === null) return false;
  const [a, b] = [textOf(text, one).toLowerCase(), textOf(text, other).toLowerCase()];
  return a === b || PRONOUNS.has(a) || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
};

/** The attributions that a live link touches, by the paragraph they stand in. */
const linkedByBlock = ({
  story,
  attributions,
  links,
}: RuleContext): ReadonlyMap<number, readonly Attribution[]> => {
  const supported = supportedSpans(links).map((span) => ({ span }));
  const linked = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    const touched = partsOf(attribution).find((part) => {
      const { first, end } = overlapping(supported, part);
      return first < end;
    });
    if (touched === undefined) continue;
    const block = overlapping(story.blocks, touched).first;
    linked.set(block, [...(linked.get(block) ?? []), attribution]);
  }
  return linked;
};

const isBacked = (claim: Claim, text: string, linked: readonly Attribution[]): boolean =>
  claim.attributions.some(
    (own) =>
      linked.includes(own) || linked.some(({ source }) => isSameSource(text, own.source, source)),
  );

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
    const { story, claims } = context;
    const linked = linkedByBlock(context);
    for (const claim of claims) {
      if (claim.attributions.length === 0) continue;
      const block = story.sentences[claim.sentence]?.block ?? -1;
      if (isBacked(claim, story.text, linked.get(block) ?? [])) continue;
      yield {
        messageId: claim.grave ? 'grave' : 'unlinked',
        span: claim.span,
        severity: claim.grave ? 'error' : 'warning',
      };
    }
  },
});
