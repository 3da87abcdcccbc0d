import { unnamedPolicyWith } from '../../../../contracts/policy';
import type { UnnamedPolicy } from '../../../../engine/policy/policy';

/** A policy out of a file, or what is wrong with it: `null` where it is no JSON at all. */
export type ReadPolicy =
  | { readonly policy: UnnamedPolicy }
  | { readonly faults: readonly { readonly place: string; readonly message: string }[] | null };

const jsonIn = (words: string): unknown => {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
};

/** Reads what `attribution check --policy` reads, for a newsroom with these rules of its own. */
export const readPolicyFile = (words: string, ownRules: readonly string[]): ReadPolicy => {
  const json = jsonIn(words);
  if (json === undefined) return { faults: null };
  const { data, error } = unnamedPolicyWith(ownRules).safeParse(json);
  if (data !== undefined) return { policy: data };
  return {
    faults: error.issues.map(({ path, message }) => ({ place: path.join(' → '), message })),
  };
};
