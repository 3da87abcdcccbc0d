import { z } from 'zod';
import { STRENGTHS } from '../engine/attribution/attribution';
import { LINK_ROLES } from '../engine/anchors/link';
import { SEVERITIES } from '../engine/findings/finding';
import { CLAIM_TYPES } from '../engine/claims/claim';
import { OWN_WORK, PRESETS, WINDOWS } from '../engine/policy/policy';
import { APPROVED, WAIVER_REASONS } from '../engine/policy/waiver';
import { ADDRESSES, APPROVALS, SOURCE_STATUSES } from '../engine/records/source-record';

export const uidSchema = z
  .string()
  .regex(/^(api|plugin)::[a-z0-9-]+\.[a-z0-9-]+$/u, 'Not a content type');

/** The id of one of the plugin's own documents, in a path. */
export const ownDocumentSchema = z.object({ documentId: z.string().min(1).max(64) }).strict();

/** Which page of a list is asked for; the first is 1. */
export const pageSchema = z
  .object({
    page: z.coerce.number().int().min(1).default(1),
    pageSize: z.coerce.number().int().min(1).max(100).default(25),
  })
  .strict();

export const pageMetaSchema = z.object({
  page: z.number(),
  pageSize: z.number(),
  total: z.number(),
});

/** The story a request speaks of. `locale` is absent where the type is not localised. */
export const documentRefSchema = z
  .object({
    uid: uidSchema,
    documentId: z.string().min(1).max(64),
    locale: z.string().min(2).max(20).optional(),
  })
  .strict();
export type DocumentRef = z.infer<typeof documentRefSchema>;

/** Half-open UTF-16 offsets in the plain text of the named field. */
export const fieldSpanSchema = z
  .object({
    field: z.string().min(1).max(200),
    start: z.number().int().nonnegative(),
    end: z.number().int().nonnegative(),
  })
  .strict()
  .refine(({ start, end }) => start < end, { message: 'The span is empty' });

export const selectorSchema = z
  .object({
    field: z.string().min(1).max(200),
    quote: z
      .object({
        exact: z.string().min(1).max(20_000),
        prefix: z.string().max(200),
        suffix: z.string().max(200),
      })
      .strict(),
    position: z
      .object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() })
      .strict(),
  })
  .strict();

export const sourceRecordSchema = z.object({
  documentId: z.string(),
  title: z.string(),
  outlet: z.string().nullable(),
  person: z.string().nullable(),
  date: z.string().nullable(),
  strength: z.enum(STRENGTHS),
  status: z.enum(SOURCE_STATUSES),
  excerpts: z.array(z.string()),
  address: z.enum(ADDRESSES),
  approval: z.enum(APPROVALS),
  origins: z.array(z.string()),
  circle: z.array(z.string()),
  withdrawn: z.array(z.string()),
});

/** A record as people see it: with where readers find it, and whether anybody has looked at it yet. */
export const shownSourceSchema = sourceRecordSchema.extend({
  url: z.string().nullable(),
  /** `false`: made in passing from an address or a sentence; somebody has still to complete it. */
  confirmed: z.boolean(),
});
export type ShownSource = z.infer<typeof shownSourceSchema>;

export const linkSchema = z.object({
  documentId: z.string(),
  selector: selectorSchema,
  source: sourceRecordSchema,
  role: z.enum(LINK_ROLES),
});

/** A link as the story's panel shows it. */
export const storyLinkSchema = linkSchema.extend({
  /** Goes up each time the link is placed anew. */
  version: z.number().int(),
  /** Who made it; `null` where nobody knows any more. */
  madeBy: z.string().nullable(),
  /** Whether the person who asks made it. */
  isMine: z.boolean(),
  source: shownSourceSchema,
});
export type StoryLink = z.infer<typeof storyLinkSchema>;

export const waiverSchema = z.object({
  documentId: z.string(),
  fingerprint: z.string(),
  reason: z.enum([...WAIVER_REASONS, APPROVED]),
  coversBlockers: z.boolean(),
});

/** A waiver as the story's panel shows it. */
export const storyWaiverSchema = waiverSchema.extend({
  rule: z.string(),
  quote: z.string(),
  askedBy: z.string().nullable(),
  /** Whether the person who asks let it stand. */
  isMine: z.boolean(),
});
export type StoryWaiver = z.infer<typeof storyWaiverSchema>;

const severitiesSchema = z.record(z.string(), z.enum([...SEVERITIES, 'off']));

/** As many origins as a policy may ask behind a claim. */
export const MOST_ORIGINS = 10;
/** As many days as a policy may let a record grow old. */
export const MOST_DAYS = 36_500;

/** Every part may be absent: the preset's holds. */
const termsSchema = z
  .object({
    window: z.enum(WINDOWS),
    leastStrength: z.partialRecord(z.enum(CLAIM_TYPES), z.enum(STRENGTHS)),
    leastOrigins: z.partialRecord(z.enum(CLAIM_TYPES), z.number().int().min(1).max(MOST_ORIGINS)),
    staleAfterDays: z.number().int().min(1).max(MOST_DAYS),
  })
  .partial()
  .strict();

const departures = {
  severities: severitiesSchema,
  terms: termsSchema.optional(),
  fields: z.record(z.string().min(1).max(200), severitiesSchema).optional(),
};

export const policySchema = z.object({
  version: z.string(),
  preset: z.enum(PRESETS),
  whenNotChecked: z.enum(['block', 'allow']),
  ownRequests: z.enum(OWN_WORK).optional(),
  ownStories: z.enum(OWN_WORK).optional(),
  ...departures,
  contentTypes: z.record(uidSchema, z.object(departures).strict()).optional(),
});

export const findingSchema = z.object({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  span: z.object({ start: z.number(), end: z.number() }),
  place: z.object({ field: z.string(), start: z.number(), end: z.number() }),
  claim: z.object({ field: z.string(), start: z.number(), end: z.number() }),
  quote: z.string(),
  message: z.string(),
  remedy: z.string(),
  linkable: z.boolean(),
  fingerprint: z.string(),
  hint: z.object({ outlet: z.string().nullable(), speaker: z.string().nullable() }),
  fixes: z.array(
    z.object({
      label: z.string(),
      edits: z.array(
        z.object({ span: z.object({ start: z.number(), end: z.number() }), text: z.string() }),
      ),
    }),
  ),
  foldedUnder: z.string().nullable(),
});

/** Who found the attributions that a report rests on. `why`: what kept the models from it. */
export const readBySchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('models') }),
  z.object({ by: z.literal('patterns'), why: z.string() }),
]);
