import { z } from 'zod';
import { EVENT_MARK } from '../engine/trail/event-mark';
import { ACTOR_TYPES, FATES } from '../engine/trail/hash-chain';
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

const markSchema = z.string().regex(EVENT_MARK, 'Not an event’s number and hash');

/** GET /attribution/trail/check?known= — walks the chain. */
export const checkTrail = {
  /** An event that was noted down earlier. */
  query: z.object({ known: markSchema.optional() }).strict(),
  response: z.object({
    data: z.object({
      events: z.number(),
      /** Number of the first event that does not fit its place; `null` when the chain holds. */
      firstBreak: z.number().nullable(),
      /** Number and hash of the last event, to be noted down: `12:9f86…`; `null` where there is none or the chain is broken. */
      head: markSchema.nullable(),
      /** What became of the event that was noted down; `null` where none was given, or the chain is broken. */
      known: z.enum(FATES).nullable(),
    }),
  }),
};
export type CheckTrailResponse = z.infer<typeof checkTrail.response>;
