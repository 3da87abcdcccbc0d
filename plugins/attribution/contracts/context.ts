import { z } from 'zod';
import { documentRefSchema, linkSchema, policySchema, waiverSchema } from './wire';

/** GET /attribution/contexts/:uid/:documentId?locale= — what a verdict on this story rests on, beside its text. */
export const getContext = {
  params: documentRefSchema.pick({ uid: true, documentId: true }),
  query: documentRefSchema.pick({ locale: true }),
  response: z.object({
    data: z.object({
      /** Governed fields in the order they are read, with how each is read. */
      fields: z.array(
        z.object({
          field: z.string(),
          format: z.enum(['blocks', 'markdown', 'html', 'plain']),
          role: z.enum(['headline', 'dek', 'body']),
        }),
      ),
      /** The newsroom's own rules, which only the server knows: they look at what is saved. */
      ownRules: z.array(z.object({ id: z.string(), title: z.string() })),
      outlets: z.array(z.object({ name: z.string(), aliases: z.array(z.string()) })),
      policy: policySchema,
      links: z.array(linkSchema),
      waivers: z.array(waiverSchema),
      /** How the live version stands; `unchecked`: it is live and no receipt of its check exists. */
      live: z.enum(['none', 'checked', 'unchecked']),
    }),
  }),
};

/** GET /attribution/contexts/:uid — the same for a story that has not been saved: no links, no waivers. */
export const getNewContext = { params: documentRefSchema.pick({ uid: true }) };

export type GetContextResponse = z.infer<typeof getContext.response>;
export type StoryContext = GetContextResponse['data'];
