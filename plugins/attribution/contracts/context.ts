import { z } from 'zod';
import { requestSchema } from './request';
import { documentRefSchema, policySchema, storyLinkSchema, storyWaiverSchema } from './wire';

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
      links: z.array(storyLinkSchema),
      waivers: z.array(storyWaiverSchema),
      /** What editors were asked about this story, newest first. */
      requests: z.array(requestSchema),
      /** Another one says that something of all this has changed. */
      version: z.string(),
      /** How the live version stands; `unchecked`: it is live and no receipt of its check exists. */
      live: z.enum(['none', 'checked', 'unchecked']),
    }),
  }),
};

/** GET /attribution/contexts/:uid — the same for a story that has not been saved: no links, waivers, requests. */
export const getNewContext = { params: documentRefSchema.pick({ uid: true }) };

/** GET /attribution/contexts/:uid/:documentId/version?locale= — whether anything changed; asked every few seconds. */
export const getContextVersion = {
  params: getContext.params,
  query: getContext.query,
  response: z.object({
    data: z.object({
      /** As in the context. Links, waivers, requests, linked records, outlets and policy are in it; the text is not. */
      version: z.string(),
      /** When the draft was saved last, ISO; `null` for a locale that has no draft yet. */
      savedAt: z.string().nullable(),
      /** Who saved it; `null` for a script, or somebody who is gone. */
      savedBy: z.string().nullable(),
    }),
  }),
};
export type GetContextVersionResponse = z.infer<typeof getContextVersion.response>;

export type GetContextResponse = z.infer<typeof getContext.response>;
export type StoryContext = GetContextResponse['data'];
