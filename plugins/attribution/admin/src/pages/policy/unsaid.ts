import { CLAIM_TYPES } from '../../../../engine/claims/claim';
import { OWN_WORK_UNSAID } from '../../../../engine/policy/own-work';
import type { UnnamedPolicy } from '../../../../engine/policy/policy';
import type { WeighedRule } from '../../../../engine/policy/severity-of';
import { inheritedTerms, weightAt } from './draft-policy';
import { placeOfChange } from './place-of-change';

/** What holds for a thing that a policy says nothing of; `null` where nothing is asked of it. */
export const unsaidValue = (
  policy: UnnamedPolicy,
  path: readonly string[],
  rules: readonly WeighedRule[],
): string | null => {
  const { rest, ...place } = placeOfChange(path);
  const [part = '', name = '', kind = ''] = rest;
  if (part === 'ownRequests' || part === 'ownStories') return OWN_WORK_UNSAID[part];
  if (part !== 'terms') {
    const rule = rules.find(({ id }) => id === rest.at(-1));
    return rule === undefined ? null : weightAt(policy, place, rule);
  }
  const terms = inheritedTerms(policy, place.uid);
  const claim = CLAIM_TYPES.find((one) => one === kind);
  if (name === 'window') return terms.window;
  if (name === 'staleAfterDays') return String(terms.staleAfterDays);
  if (claim === undefined) return null;
  if (name === 'leastOrigins') return String(terms.leastOrigins[claim] ?? 1);
  return name === 'leastStrength' ? (terms.leastStrength[claim] ?? null) : null;
};
