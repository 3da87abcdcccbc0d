import { z } from 'zod';
import { JOB_STATES, type Job } from '../../../contracts/job';
import { ACTOR_TYPES } from '../../../engine/trail/hash-chain';
import type { Actor } from './actor';

export const jobRowSchema = z.object({
  documentId: z.string(),
  kind: z.string(),
  /** Document id of what it is about; `null` where that is nothing of its own. */
  about: z.string().nullable(),
  state: z.enum(JOB_STATES),
  done: z.number(),
  total: z.number(),
  input: z.unknown(),
  cursor: z.unknown(),
  message: z.string().nullable(),
  actorType: z.enum(ACTOR_TYPES),
  actorId: z.string().nullable(),
  actorName: z.string(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  leasedBy: z.string().nullable(),
  /** ISO: who takes a job waits until then. The epoch where nobody is at it. */
  leasedUntil: z.string(),
});
export type JobRow = z.infer<typeof jobRowSchema>;

/** Nobody is at a job. */
export const UNLEASED = new Date(0).toISOString();

export const jobOf = (row: JobRow): Job => ({
  documentId: row.documentId,
  kind: row.kind,
  state: row.state,
  done: row.done,
  total: row.total,
  message: row.message,
  startedBy: row.actorName,
  startedAt: row.startedAt,
  finishedAt: row.finishedAt,
});

/** Who started a job: what it does is done in their name. */
export const starterOf = ({ actorType, actorId, actorName }: JobRow): Actor => ({
  type: actorType,
  id: actorId,
  name: actorName,
});
