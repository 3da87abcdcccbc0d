import type { z } from 'zod';
import { unnamedPolicyWith } from '../../../../contracts/policy';
import type { UnnamedPolicy } from '../../../../engine/policy/policy';

/** What is wrong at a place of the file; the place is empty for the policy as a whole. */
export type PolicyFault = { readonly place: string } & (
  | { readonly kind: 'missing' | 'misfit' }
  | { readonly kind: 'choice' | 'unknown'; readonly words: string }
);

/** A policy out of a file, or what is wrong with it: `null` where it is no JSON at all. */
export type ReadPolicy =
  { readonly policy: UnnamedPolicy } | { readonly faults: readonly PolicyFault[] | null };

const jsonIn = (words: string): unknown => {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
};

const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (part, name) =>
      typeof part === 'object' && part !== null ? Reflect.get(part, name) : undefined,
    json,
  );

const faultOf = (issue: z.core.$ZodIssue, json: unknown): PolicyFault => {
  const place = issue.path.join(' → ');
  if (issue.code === 'unrecognized_keys') {
    return { place, kind: 'unknown', words: issue.keys.join(', ') };
  }
  if (issue.code === 'custom') {
    const outer = issue.path.slice(0, -1).join(' → ');
    return { place: outer, kind: 'unknown', words: String(issue.path.at(-1)) };
  }
  if (valueAt(json, issue.path) === undefined) return { place, kind: 'missing' };
  if (issue.code === 'invalid_value') {
    return { place, kind: 'choice', words: issue.values.join(', ') };
  }
  return { place, kind: 'misfit' };
};

/** Reads what `attribution check --policy` reads, for a newsroom with these rules of its own. */
export const readPolicyFile = (words: string, ownRules: readonly string[]): ReadPolicy => {
  const json = jsonIn(words);
  if (json === undefined) return { faults: null };
  const { data, error } = unnamedPolicyWith(ownRules).safeParse(json);
  if (data !== undefined) return { policy: data };
  return { faults: error.issues.map((issue) => faultOf(issue, json)) };
};
