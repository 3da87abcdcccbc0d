import { z } from 'zod';

/**
 * GET /attribution/rules/:ruleId/decisions — what became of a rule's last flags, at most fifty. A flag is decided once it was open in
 * a saved draft and then let stand (dismissed), or settled by an edit or a link; one that is open still, or that only the policy
 * took away, is not. An approval is no dismissal: it is what the rule asks for.
 */
export const getDecisions = {
  params: z.object({ ruleId: z.string().min(1).max(64) }).strict(),
  response: z.object({
    data: z.object({
      decided: z.number(),
      dismissed: z.number(),
      /** Whether more were dismissed than a rule should have to bear. */
      isOften: z.boolean(),
      /** Who decided them, who dismissed the most first; empty for people who answer for no blockers. */
      people: z.array(z.object({ name: z.string(), decided: z.number(), dismissed: z.number() })),
    }),
  }),
};
export type GetDecisionsResponse = z.infer<typeof getDecisions.response>;
