import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { canonicalJson } from '../text/canonical-json';
import type { Policy, UnnamedPolicy } from './policy';

const HASH_DIGITS = 12;

/** Gives a policy its version: its preset and the head of its SHA-256. The same terms always bear the same version. */
export const namePolicy = (policy: UnnamedPolicy): Policy => {
  const hash = bytesToHex(sha256(utf8ToBytes(canonicalJson(policy)))).slice(0, HASH_DIGITS);
  return { ...policy, version: `${policy.preset}-${hash}` };
};
