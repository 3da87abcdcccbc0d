import type { AnchoredLink } from '../anchors/link';
import type { RuleContext } from '../rules/define-rule';
import { mergeSpans, overlapping } from '../text/overlapping';
import { contains, type Span } from '../text/span';
import type { RaisedFinding } from './raise-findings';

/** Where a record stands behind the text. A response is linked to be found, it supports nothing. */
export const supportedSpans = (links: readonly AnchoredLink[]): readonly Span[] =>
  mergeSpans(
    links.flatMap((anchored) =>
      anchored.state === 'ok' && anchored.link.role !== 'response' ? anchored.span : [],
    ),
  );

/**
 * Drops what a live link settles: a linkable finding whose own words links cover, or at least half of its claim's
 * words. One that only brushes the claim says nothing of it.
 */
export const dropSettled = (
  raised: readonly RaisedFinding[],
  { story: { tokens }, links }: Pick<RuleContext, 'story' | 'links'>,
): readonly RaisedFinding[] => {
  const supported = supportedSpans(links).map((span) => ({ span }));
  const isCovered = (span: Span): boolean => {
    const { first } = overlapping(supported, span);
    const found = supported[first];
    return found !== undefined && contains(found.span, span);
  };
  const isHalfCovered = (claim: Span): boolean => {
    const { first, end } = overlapping(tokens, claim);
    const words = tokens.slice(first, end).filter(({ kind }) => kind !== 'punctuation');
    const covered = words.filter(({ span }) => isCovered(span));
    return covered.length > 0 && covered.length * 2 >= words.length;
  };
  const isSettled = ({ finding, claim }: RaisedFinding): boolean =>
    finding.linkable && (isCovered(finding.span) || isHalfCovered(claim));
  return raised.filter((one) => !isSettled(one));
};
