import { strengthOf } from '../strength/strength-of';
import { overlaps } from '../text/span';
import type { Attribution, ChainLink } from './attribution';

/** How many attributions away the one may stand that relays another. */
const REACH = 6;

const relays = (outer: Attribution, inner: Attribution): boolean =>
  outer !== inner &&
  outer.medium !== null &&
  outer.basis.sourceKind === 'outlet' &&
  inner.cue !== null &&
  outer.content.some((span) => inner.cue !== null && overlaps(span, inner.cue));

const relayedBy = (inner: Attribution, outer: Attribution): Attribution => {
  const { medium, resolved: relaying } = outer;
  const basis = { ...inner.basis, relayedBy: medium?.name ?? null };
  const by = relaying.outcome === 'resolved' ? relaying.chain : [];
  const last: readonly ChainLink[] = medium === null ? [] : [{ kind: 'outlet', ...medium }];
  const { resolved } = inner;
  return {
    ...inner,
    medium,
    basis,
    strength: strengthOf(basis),
    resolved:
      resolved.outcome === 'resolved'
        ? { ...resolved, chain: [...resolved.chain, ...by, ...last] }
        : resolved,
  };
};

/** Gives what a relayed attribution reports the outlet of the one that relays it: *Lee said, according to CNN*. */
export const relay = (attributions: readonly Attribution[]): readonly Attribution[] =>
  attributions.map((inner, index) => {
    if (inner.cue === null || inner.medium !== null) return inner;
    const near = attributions.slice(Math.max(0, index - REACH), index + REACH + 1);
    const outer = near.find((each) => relays(each, inner));
    return outer === undefined ? inner : relayedBy(inner, outer);
  });
