import { z } from 'zod';
import { policySchema } from './wire';

/** GET /attribution/policy — the policy in force. */
const getPolicy = { response: z.object({ data: policySchema }) };

/** PUT /attribution/policy — replaces it; the version is the server's to name. */
export const putPolicy = {
  body: policySchema.omit({ version: true }).strict(),
  response: getPolicy.response,
};
export type PolicyResponse = z.infer<typeof getPolicy.response>;
