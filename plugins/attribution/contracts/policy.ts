import { z } from 'zod';
import { RULES } from '../engine/rules/registry.generated';
import { policySchema } from './wire';

interface Weighed {
  readonly severities: Readonly<Record<string, unknown>>;
  readonly fields?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
}

/** Where a policy weighs rules, with the path there. */
const weighedIn = (
  { severities, fields = {} }: Weighed,
  path: readonly string[],
): readonly (readonly [readonly string[], Readonly<Record<string, unknown>>])[] => [
  [[...path, 'severities'], severities],
  ...Object.entries(fields).map(([field, own]) => [[...path, 'fields', field], own] as const),
];

/**
 * A policy without its version, as people write it, for a newsroom with these rules of its own. A misspelt rule would
 * silently change nothing.
 */
export const unnamedPolicyWith = (ownRules: readonly string[]) => {
  const known = new Set([...RULES.map(({ id }) => id), ...ownRules]);
  return policySchema
    .omit({ version: true })
    .strict()
    .superRefine((policy, { addIssue }) => {
      const types = Object.entries(policy.contentTypes ?? {});
      const weighed = [
        ...weighedIn(policy, []),
        ...types.flatMap(([uid, own]) => weighedIn(own, ['contentTypes', uid])),
      ];
      for (const [path, severities] of weighed) {
        for (const rule of Object.keys(severities)) {
          if (known.has(rule)) continue;
          addIssue({
            code: 'custom',
            path: [...path, rule],
            message: `There is no rule “${rule}”`,
          });
        }
      }
    });
};

/**
 * GET /attribution/policy — the policy in force. PUT replaces it with a body as `unnamedPolicyWith` has it; the version is the
 * server's to name. Both answer with the policy.
 */
export const policyContract = { response: z.object({ data: policySchema }) };
export type PolicyResponse = z.infer<typeof policyContract.response>;
