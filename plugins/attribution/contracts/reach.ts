import { z } from 'zod';
import { SOURCE_STATUSES } from '../engine/records/source-record';
import { jobSchema } from './job';
import { ownDocumentSchema, pageMetaSchema, pageSchema } from './wire';

/** A story, in one locale, that rests on a record. */
const reachedStorySchema = z.object({
  uid: z.string(),
  documentId: z.string(),
  locale: z.string().nullable(),
  /** `null` for somebody who may not read the story. */
  title: z.string().nullable(),
  /** Links of the draft that rest on the record. */
  claims: z.number().int(),
  /** Whether the live version rests on it. */
  isLive: z.boolean(),
  /** The record in between, where the story rests on one that is based on this one. */
  via: z.string().nullable(),
  /** Of the draft: whether a claim waits for somebody to decide, all of them were let stand, or none rests on the record any more. */
  decision: z.enum(['open', 'kept', 'unlinked', 'none-needed']),
});
export type ReachedStory = z.infer<typeof reachedStorySchema>;

/** GET /attribution/sources/:documentId/reach?page=&pageSize= — what rests on a record, live stories first. */
export const getReach = {
  params: ownDocumentSchema,
  query: pageSchema,
  response: z.object({
    data: z.array(reachedStorySchema),
    meta: pageMetaSchema.extend({
      title: z.string(),
      status: z.enum(SOURCE_STATUSES),
      statusReason: z.string().nullable(),
      /** Stories, whatever their locales. */
      stories: z.number().int(),
      live: z.number().int(),
      locales: z.number().int(),
      /** The last change of status, being carried through or done; `null` where there was none. */
      job: jobSchema.nullable(),
    }),
  }),
};
export type GetReachResponse = z.infer<typeof getReach.response>;

/** PUT /attribution/sources/:documentId/status — says whether a record still holds, and why. */
export const changeStatus = {
  params: ownDocumentSchema,
  body: z
    .object({
      status: z.enum(SOURCE_STATUSES),
      reason: z.string().trim().min(1).max(255),
      /** The status that whoever asks has seen. */
      from: z.enum(SOURCE_STATUSES),
    })
    .strict(),
  response: z.object({ data: jobSchema }),
};
export type ChangeStatusRequest = z.infer<typeof changeStatus.body>;
export type ChangeStatusResponse = z.infer<typeof changeStatus.response>;
