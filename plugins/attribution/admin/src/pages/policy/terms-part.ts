import type { ClaimType } from '../../../../engine/claims/claim';
import type { Terms } from '../../../../engine/policy/policy';
import type { SomeTerms } from './draft-policy';

/** What a part of the form knows: the terms set here, those inherited, and how to set others. */
export interface TermsPart {
  readonly own: SomeTerms;
  readonly inherited: Terms;
  readonly isFixed: boolean;
  readonly onSet: (change: SomeTerms) => void;
}

/** The same map with another value of a kind of claim; `undefined` leaves it as it is inherited. */
export const withKind = <Value>(
  map: Readonly<Partial<Record<ClaimType, Value>>> = {},
  kind: ClaimType,
  value: Value | undefined,
): Partial<Record<ClaimType, Value>> => {
  const { [kind]: _before, ...others } = map;
  const kept: Partial<Record<ClaimType, Value>> = {};
  Object.assign(kept, others);
  if (value !== undefined) kept[kind] = value;
  return kept;
};
