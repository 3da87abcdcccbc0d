import { z } from 'zod';
import { ACTOR_TYPES } from '../engine/trail/hash-chain';
import { pageMetaSchema, pageSchema, uidSchema } from './wire';

/** What was done, by whom and when; each event holds the hash of the one before it. */
export const trailEventSchema = z.object({
  sequence: z.number().int().positive(),
  kind: z.string(),
  /** ISO. */
  occurredAt: z.string(),
  actor: z.object({ type: z.enum(ACTOR_TYPES), id: z.string().nullable(), name: z.string() }),
  /** The story or record that it is about. */
  subject: z
    .object({ uid: z.string(), documentId: z.string(), locale: z.string().nullable() })
    .nullable(),
  detail: z.record(z.string(), z.unknown()),
  previousHash: z.string(),
  hash: z.string(),
});

const filterSchema = z
  .object({
    uid: uidSchema.optional(),
    documentId: z.string().min(1).max(64).optional(),
    locale: z.string().min(2).max(20).optional(),
    /** Id of the person who did it. */
    actorId: z.string().min(1).max(64).optional(),
    kind: z.string().min(1).max(64).optional(),
  })
  .strict();

/** GET /attribution/trail?uid=&documentId=&locale=&actorId=&kind=&page=&pageSize= — newest first. */
export const listTrail = {
  query: pageSchema.extend(filterSchema.shape),
  response: z.object({ data: z.array(trailEventSchema), meta: pageMetaSchema }),
};
export type ListTrailResponse = z.infer<typeof listTrail.response>;

/** GET /attribution/trail/export?… — the same events, oldest first, one JSON object a line. */
export const exportTrail = { query: filterSchema };

/** GET /attribution/trail/check — walks the chain. */
export const checkTrail = {
  response: z.object({
    data: z.object({
      events: z.number(),
      /** Number of the first event that does not fit its place; `null` when the chain holds. */
      firstBreak: z.number().nullable(),
    }),
  }),
};
export type CheckTrailResponse = z.infer<typeof checkTrail.response>;
