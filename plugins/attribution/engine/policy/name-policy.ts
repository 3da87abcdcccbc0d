import { canonicalJson } from '../text/canonical-json';
import { sha256Of } from '../text/sha-256';
import type { Policy, UnnamedPolicy } from './policy';

const HASH_DIGITS = 12;

/** Gives a policy its version: its preset and the head of its SHA-256. The same terms always bear the same version. */
export const namePolicy = (policy: UnnamedPolicy): Policy => {
  const hash = sha256Of(canonicalJson(policy)).slice(0, HASH_DIGITS);
  return { ...policy, version: `${policy.preset}-${hash}` };
};
