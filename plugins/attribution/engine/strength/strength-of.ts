import type { SourceKind, Strength, StrengthBasis } from '../attribution/attribution';

/** What an unnamed source is worth. */
const STRENGTH_OF_UNNAMED = {
  named: 'anonymous-described',
  described: 'anonymous-described',
  bare: 'anonymous-bare',
  none: 'hedged',
} as const;

const firstHand = (kind: SourceKind | null, basis: StrengthBasis): Strength => {
  switch (kind) {
    case 'person':
    case 'organisation':
      return 'named';
    case 'document':
      return 'document';
    case 'outlet':
      return 'outlet';
    case 'collective':
      return 'anonymous-bare';
    case 'unnamed-person':
    case 'unnamed-group':
    case null:
      return STRENGTH_OF_UNNAMED[basis.specificity];
  }
};

/** The strength of an attribution, from its components alone. */
export const strengthOf = (basis: StrengthBasis): Strength => {
  if (basis.specificity === 'none') return 'hedged';
  const strength = firstHand(basis.sourceKind, basis);
  if (basis.relayedBy === null) return strength;
  if (strength === 'named') return 'relayed';
  return strength === 'document' ? 'outlet' : strength;
};
