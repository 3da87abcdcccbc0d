import { z } from 'zod';
import { documentRefSchema } from './wire';

/** POST /attribution/verdicts — what the gate would say of drafts now, each judged afresh. */
export const judgeStories = {
  body: documentRefSchema.pick({ uid: true, locale: true }).extend({
    documentIds: z.array(documentRefSchema.shape.documentId).min(1).max(100),
  }),
  response: z.object({
    /** In the order asked. */
    data: z.array(
      z.object({
        documentId: z.string(),
        locale: z.string().nullable(),
        title: z.string(),
        outcome: z.enum(['allow', 'block', 'not-checked']),
        /** What blocks; empty unless the outcome is `block`. */
        blockers: z.array(
          z.object({
            rule: z.string(),
            quote: z.string(),
            message: z.string(),
            fingerprint: z.string(),
          }),
        ),
      }),
    ),
  }),
};
export type JudgeStoriesRequest = z.infer<typeof judgeStories.body>;
export type JudgeStoriesResponse = z.infer<typeof judgeStories.response>;
