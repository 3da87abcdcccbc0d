import { z } from 'zod';
import { documentRefSchema, ownDocumentSchema, storyWaiverSchema } from './wire';

/**
 * POST /attribution/approvals — agrees that a source of one story stays without a name, for the claim that the flag is on. It
 * ends when the sentence changes.
 */
export const createApproval = {
  body: documentRefSchema.extend({
    fingerprint: z.string().min(1).max(128),
    /** Why the source is not named. */
    reason: z.string().trim().min(1).max(2_000),
    /** Who in the newsroom knows who it is. */
    knownTo: z.string().trim().min(2).max(255),
  }),
  /** As it settles the flag: nothing of what protects the source. */
  response: z.object({ data: storyWaiverSchema }),
};
export type CreateApprovalRequest = z.input<typeof createApproval.body>;
export type CreateApprovalResponse = z.infer<typeof createApproval.response>;

/** GET /attribution/approvals/:uid/:documentId?locale= — all that was written down about a story's approvals. */
export const listApprovals = {
  params: documentRefSchema.pick({ uid: true, documentId: true }),
  query: documentRefSchema.pick({ locale: true }),
  response: z.object({
    data: z.array(
      z.object({
        documentId: z.string(),
        fingerprint: z.string(),
        quote: z.string(),
        /** The source record's document id. */
        sourceId: z.string(),
        reason: z.string(),
        knownTo: z.string(),
        approvedBy: z.string(),
        /** ISO. */
        approvedAt: z.string(),
        policyVersion: z.string(),
        textHash: z.string(),
      }),
    ),
  }),
};
export type ListApprovalsResponse = z.infer<typeof listApprovals.response>;

/** DELETE /attribution/approvals/:documentId — the flag is open again. */
export const deleteApproval = { params: ownDocumentSchema };
