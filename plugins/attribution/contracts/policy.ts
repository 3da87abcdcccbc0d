import { z } from 'zod';
import { RULES } from '../engine/rules/registry.generated';
import { policySchema } from './wire';

const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

/** A misspelt rule would silently change nothing. */
const knownSeverities = policySchema.shape.severities.superRefine((severities, { addIssue }) => {
  for (const rule of Object.keys(severities)) {
    if (!RULE_IDS.has(rule)) {
      addIssue({ code: 'custom', path: [rule], message: `There is no rule “${rule}”` });
    }
  }
});

/** GET /attribution/policy — the policy in force. */
const getPolicy = { response: z.object({ data: policySchema }) };

/** PUT /attribution/policy — replaces it; the version is the server's to name. */
export const putPolicy = {
  body: policySchema.omit({ version: true }).extend({ severities: knownSeverities }).strict(),
  response: getPolicy.response,
};
export type PolicyResponse = z.infer<typeof getPolicy.response>;
