import { z } from 'zod';
import { documentRefSchema, ownDocumentSchema, pageMetaSchema, pageSchema } from './wire';

const REQUEST_STATES = ['open', 'granted', 'declined'] as const;

/** What a reporter asked an editor: to let one flag of a story stand. */
export const requestSchema = z.object({
  documentId: z.string(),
  uid: z.string(),
  /** The story's document id. */
  storyId: z.string(),
  locale: z.string().nullable(),
  /** As the story was called when it was asked about. */
  storyTitle: z.string(),
  rule: z.string(),
  fingerprint: z.string(),
  quote: z.string(),
  note: z.string().nullable(),
  askedBy: z.string(),
  /** ISO. */
  askedAt: z.string(),
  /** Whether the person who asks for the list made it. */
  isMine: z.boolean(),
  state: z.enum(REQUEST_STATES),
  /** In the editor's own words; `null` while it is open, and where the flag was let stand without any. */
  answer: z.string().nullable(),
  answeredBy: z.string().nullable(),
  /** ISO. */
  answeredAt: z.string().nullable(),
});
export type StoryRequest = z.infer<typeof requestSchema>;

const noteSchema = z.string().trim().max(2_000);

/** POST /attribution/requests — asks an editor to let flags of a story stand. */
export const createRequests = {
  body: documentRefSchema.extend({
    note: noteSchema.optional(),
    findings: z
      .array(
        z
          .object({
            fingerprint: z.string().min(1).max(128),
            rule: z.string().min(1).max(64),
            quote: z.string().min(1).max(20_000),
          })
          .strict(),
      )
      .min(1)
      .max(50),
  }),
  /** One for each fingerprint, in the order asked. */
  response: z.object({ data: z.array(requestSchema) }),
};
export type CreateRequestsRequest = z.input<typeof createRequests.body>;
export type CreateRequestsResponse = z.infer<typeof createRequests.response>;

/** GET /attribution/requests?state=&from=&page=&pageSize= — of all stories that the person may read, newest first. */
export const listRequests = {
  query: pageSchema.extend({
    state: z.enum(REQUEST_STATES).default('open'),
    /** `others`: those that the person did not ask themselves. */
    from: z.enum(['anybody', 'others']).default('anybody'),
  }),

  response: z.object({ data: z.array(requestSchema), meta: pageMetaSchema }),
};
export type ListRequestsRequest = z.output<typeof listRequests.query>;
export type ListRequestsResponse = z.infer<typeof listRequests.response>;

/** PUT /attribution/requests/:documentId/answer — granted, the flag stands from then on. */
export const answerRequest = {
  params: ownDocumentSchema,
  body: z
    .object({
      outcome: z.enum(['granted', 'declined']),
      /** Where anonymity is approved by it, why the source is not named: that stays with those who approve. */
      note: noteSchema.min(1),
      /** Needed to approve anonymity: who knows the source. */
      knownTo: z.string().trim().min(2).max(255).optional(),
    })
    .strict(),
  response: z.object({ data: requestSchema }),
};
export type AnswerRequestRequest = z.input<typeof answerRequest.body>;
export type AnswerRequestResponse = z.infer<typeof answerRequest.response>;
