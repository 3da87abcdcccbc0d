import { z } from 'zod';
import { ownDocumentSchema } from './wire';

export const JOB_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;

/** Work that takes longer than a request: how far it has come. */
export const jobSchema = z.object({
  documentId: z.string(),
  kind: z.string(),
  state: z.enum(JOB_STATES),
  done: z.number().int(),
  /** How much there is to do, as far as it is known. */
  total: z.number().int(),
  /** Why it failed; `null` where it did not. */
  message: z.string().nullable(),
  startedBy: z.string(),
  /** ISO. */
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
});
export type Job = z.infer<typeof jobSchema>;

const params = ownDocumentSchema;

/** GET /attribution/jobs/:documentId */
export const getJob = { params, response: z.object({ data: jobSchema }) };
/** POST /attribution/jobs/:documentId/cancel — it stops after the step under way. */
export const cancelJob = { params, response: z.object({ data: jobSchema }) };
/** POST /attribution/jobs/:documentId/resume — goes on where it failed or was cancelled. */
export const resumeJob = { params, response: z.object({ data: jobSchema }) };
export type JobResponse = z.infer<typeof getJob.response>;
