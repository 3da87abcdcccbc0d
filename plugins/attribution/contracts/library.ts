import { z } from 'zod';
import { STRENGTHS } from '../engine/attribution/attribution';
import { LINK_ROLES } from '../engine/anchors/link';
import { SOURCE_STATUSES } from '../engine/records/source-record';
import { SOURCE_KINDS } from './source';
import { ownDocumentSchema, pageMetaSchema, pageSchema } from './wire';

const ANSWERS = ['yes', 'no'] as const;
export const LIBRARY_SORTS = ['added', 'title', 'person', 'date'] as const;
export const TERMS = [
  'on-the-record',
  'on-background',
  'deep-background',
  'off-the-record',
] as const;

const NUL = /\0/gu;
const id = z.string().min(1).max(64);
const answer = z.enum(ANSWERS);

/** Words somebody looks for. PostgreSQL knows no NUL. */
const searchSchema = z
  .string()
  .max(200)
  .transform((words) => words.replaceAll(NUL, '').trim());

/** Which records are asked for; what is absent narrows nothing. */
const libraryFilterSchema = z
  .object({
    search: searchSchema.optional(),
    /** Document id of the outlet. */
    outlet: id.optional(),
    kind: z.enum(SOURCE_KINDS).optional(),
    strength: z.enum(STRENGTHS).optional(),
    status: z.enum(SOURCE_STATUSES).optional(),
    confirmed: answer.optional(),
    firstHand: answer.optional(),
    /** Whether its strength says that nobody is named. */
    anonymous: answer.optional(),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    /** `yes`: those that were merged into another, which are left out otherwise. */
    merged: answer.default('no'),
  })
  .strict();
export type LibraryFilter = z.output<typeof libraryFilterSchema>;

const namedSchema = z.object({ documentId: z.string(), name: z.string() });

const listedRecordSchema = z.object({
  documentId: z.string(),
  title: z.string(),
  outlet: namedSchema.nullable(),
  person: z.string().nullable(),
  /** As precise as known; `null` when unknown. */
  date: z.string().nullable(),
  kind: z.enum(SOURCE_KINDS),
  strength: z.enum(STRENGTHS),
  status: z.enum(SOURCE_STATUSES),
  firstHand: z.boolean(),
  confirmed: z.boolean(),
  url: z.string().nullable(),
  mergedInto: namedSchema.nullable(),
  stories: z.number(),
  claims: z.number(),
});
export type ListedRecord = z.infer<typeof listedRecordSchema>;

/** GET /attribution/library/records?… — one page of the source library. */
export const listRecords = {
  query: pageSchema.extend(libraryFilterSchema.shape).extend({
    sort: z.enum(LIBRARY_SORTS).default('added'),
    order: z.enum(['asc', 'desc']).default('desc'),
  }),
  response: z.object({ data: z.array(listedRecordSchema), meta: pageMetaSchema }),
};
export type ListRecordsQuery = z.output<typeof listRecords.query>;
export type ListRecordsResponse = z.infer<typeof listRecords.response>;

/** A record with what it is based on in turn, a few steps back. */
export interface BasedOn {
  documentId: string;
  title: string;
  status: z.infer<typeof listedRecordSchema>['status'];
  basedOn: BasedOn[];
}
/** How many steps back a record is followed. */
export const STEPS_BACK = 4;

const basedOnWithin = (steps: number): z.ZodType<BasedOn> =>
  z.object({
    documentId: z.string(),
    title: z.string(),
    status: z.enum(SOURCE_STATUSES),
    basedOn: z.array(steps === 1 ? z.never() : basedOnWithin(steps - 1)),
  });

/** What protects a source. */
export const anonymitySchema = z.object({
  describedAs: z.string().nullable(),
  anonymityReason: z.string().nullable(),
  knownTo: z.string().nullable(),
  approvedBy: z.string().nullable(),
  approvedAt: z.string().nullable(),
  terms: z.enum(TERMS).nullable(),
});

/** GET /attribution/library/records/:documentId — all that a record says, but not what rests on it. */
export const findRecord = {
  params: ownDocumentSchema,
  response: z.object({
    data: listedRecordSchema.extend({
      personRole: z.string().nullable(),
      canonicalUrl: z.string().nullable(),
      archiveUrl: z.string().nullable(),
      dateUnknownReason: z.string().nullable(),
      accessedOn: z.string().nullable(),
      statusReason: z.string().nullable(),
      excerpts: z.array(z.string()),
      basedOn: z.array(basedOnWithin(STEPS_BACK)),
      /** Records that are based on this one, the first fifty. */
      basisOf: z.array(namedSchema),
      /** Records that were merged into this one, the first fifty. */
      mergedHere: z.array(namedSchema),
      /** `null` for those who may not see it. */
      anonymity: anonymitySchema.nullable(),
    }),
  }),
};
export type FindRecordResponse = z.infer<typeof findRecord.response>;

/** GET /attribution/library/records/:documentId/claims — words of stories that rest on it, newest link first. */
export const listClaims = {
  params: ownDocumentSchema,
  query: pageSchema,
  response: z.object({
    data: z.array(
      z.object({
        documentId: z.string(),
        uid: z.string(),
        storyId: z.string(),
        locale: z.string().nullable(),
        storyTitle: z.string(),
        field: z.string(),
        quote: z.string(),
        role: z.enum(LINK_ROLES),
        state: z.enum(['ok', 'changed', 'lost']),
      }),
    ),
    /** `hidden`: how many of the page stand in stories that the person may not read. */
    meta: pageMetaSchema.extend({ hidden: z.number() }),
  }),
};
export type ListClaimsResponse = z.infer<typeof listClaims.response>;

/** PUT /attribution/library/records — the same change to all of them, or to none. */
export const editRecords = {
  body: z
    .object({
      documentIds: z.array(id).min(1).max(100),
      changes: z
        .object({
          strength: z.enum(STRENGTHS),
          kind: z.enum(SOURCE_KINDS),
          /** Document id of the outlet; `null` for none. */
          outlet: id.nullable(),
          terms: z.enum(TERMS),
          confirmed: z.boolean(),
        })
        .partial()
        .strict()
        .refine((changes) => Object.keys(changes).length > 0, { error: 'Nothing is changed' }),
    })
    .strict(),
  response: z.object({ data: z.object({ changed: z.number() }) }),
};
export type EditRecordsRequest = z.input<typeof editRecords.body>;
export type EditRecordsResponse = z.infer<typeof editRecords.response>;

/** POST /attribution/library/{records,outlets}/:documentId/merge — what rests on it rests on the other. */
export const mergeRecord = {
  params: ownDocumentSchema,
  body: z.object({ into: id }).strict(),
  /** How many links or records moved. */
  response: z.object({ data: z.object({ moved: z.number() }) }),
};
/** DELETE of the same puts back what moved. */
export const undoMerge = { params: mergeRecord.params, response: mergeRecord.response };
export type MergeRecordResponse = z.infer<typeof mergeRecord.response>;

export const DUPLICATE_SIGNS = ['address', 'likeness'] as const;

/** GET /attribution/library/duplicates — records that may be one: by their address, or by outlet, person, day and near title. */
export const listDuplicates = {
  query: z
    .object({
      sign: z.enum(DUPLICATE_SIGNS).default('address'),
      offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
    })
    .strict(),
  response: z.object({
    data: z.array(z.object({ records: z.array(listedRecordSchema) })),
    /** Where the next page begins; `null` where this is the last. */
    meta: z.object({ next: z.number().nullable() }),
  }),
};
export type ListDuplicatesQuery = z.output<typeof listDuplicates.query>;
export type ListDuplicatesResponse = z.infer<typeof listDuplicates.response>;

/** GET /attribution/library/outlets — outlets by name, with what they are and how many records name them. */
export const listOutlets = {
  query: pageSchema.extend({ search: searchSchema.optional() }),
  response: z.object({
    data: z.array(
      namedSchema.extend({
        aliases: z.array(z.string()),
        domains: z.array(z.string()),
        kind: z.string().nullable(),
        own: z.boolean(),
        mergedInto: namedSchema.nullable(),
        records: z.number(),
      }),
    ),
    meta: pageMetaSchema,
  }),
};
export type ListOutletsQuery = z.output<typeof listOutlets.query>;
export type ListOutletsResponse = z.infer<typeof listOutlets.response>;

const savedFilterSchema = z.object({
  documentId: z.string(),
  name: z.string(),
  /** What stands behind the `?` of the list's address. */
  query: z.string(),
});
export type SavedFilter = z.infer<typeof savedFilterSchema>;

/** POST /attribution/library/filters — one's own alone; one of the same name is replaced. */
export const saveFilter = {
  body: z.object({ name: z.string().trim().min(1).max(60), query: z.string().max(1_000) }).strict(),
  response: z.object({ data: z.array(savedFilterSchema) }),
};
/** GET /attribution/library/filters. */
export const listFilters = { response: saveFilter.response };
/** DELETE /attribution/library/filters/:documentId. */
export const forgetFilter = { params: ownDocumentSchema, response: saveFilter.response };
export const savedFiltersSchema = z.array(savedFilterSchema);
export type SaveFilterRequest = z.input<typeof saveFilter.body>;
export type SavedFiltersResponse = z.infer<typeof saveFilter.response>;
