import type { AnchoredLink } from '../anchors/link';
import { mergeSpans, overlapping } from '../text/overlapping';
import type { Span } from '../text/span';
import type { RaisedFinding } from './raise-findings';

/** Where a record stands behind the text. A response is linked to be found, it supports nothing. */
export const supportedSpans = (links: readonly AnchoredLink[]): readonly Span[] =>
  mergeSpans(
    links.flatMap((anchored) =>
      anchored.state === 'ok' && anchored.link.role !== 'response' ? anchored.span : [],
    ),
  );

/** Drops what a live link settles: a linkable finding whose claim the link's words touch. */
export const dropSettled = (
  raised: readonly RaisedFinding[],
  links: readonly AnchoredLink[],
): readonly RaisedFinding[] => {
  const supported = supportedSpans(links).map((span) => ({ span }));
  const isSettled = ({ finding, claim }: RaisedFinding): boolean => {
    const { first, end } = overlapping(supported, claim);
    return finding.linkable && first < end;
  };
  return raised.filter((one) => !isSettled(one));
};
