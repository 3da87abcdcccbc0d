import { z } from 'zod';
import { ownDocumentSchema, pageMetaSchema, pageSchema } from './wire';

/** What a file can say of a source record. What protects a source is not among it, and no file brings it in. */
export const IMPORT_FIELDS = [
  'title',
  'outlet',
  'person',
  'role',
  'kind',
  'url',
  'archiveUrl',
  'date',
  'dateUnknownReason',
  'accessedOn',
  'strength',
  'firstHand',
  'status',
  'statusReason',
  'excerpts',
  'confirmed',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

export const IMPORT_FORMATS = ['csv', 'csl-json', 'ris', 'bibtex'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** What to do with a row whose record is there already: leave it, fill what is empty, or write over it. */
export const WHEN_KNOWN = ['complete', 'replace', 'skip'] as const;
export type WhenKnown = (typeof WHEN_KNOWN)[number];

export const OUTCOMES = ['made', 'updated', 'skipped'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const IMPORT_STATES = [
  'ready',
  'waiting',
  'running',
  'done',
  'failed',
  'cancelled',
  'expired',
] as const;

/** The largest file that is taken. */
export const MOST_MEGABYTES = 50;
export const MOST_COLUMNS = 200;

/** Which column, counted from 0, holds a field. */
const mappingSchema = z.partialRecord(
  z.enum(IMPORT_FIELDS),
  z
    .number()
    .int()
    .min(0)
    .max(MOST_COLUMNS - 1),
);
export type ImportMapping = z.infer<typeof mappingSchema>;

const importSchema = z.object({
  documentId: z.string(),
  name: z.string(),
  format: z.enum(IMPORT_FORMATS),
  state: z.enum(IMPORT_STATES),
  columns: z.array(z.string()),
  mapping: mappingSchema,
  whenKnown: z.enum(WHEN_KNOWN),
  rows: z.number(),
  done: z.number(),
  made: z.number(),
  updated: z.number(),
  skipped: z.number(),
  uploadedBy: z.string(),
  /** ISO. */
  uploadedAt: z.string(),
  /** Why it failed; `null` where it did not. */
  message: z.string().nullable(),
});
export type ImportOnWire = z.infer<typeof importSchema>;

const params = ownDocumentSchema;
const oneImport = z.object({ data: importSchema });
export type OneImportResponse = z.infer<typeof oneImport>;

/** POST /attribution/imports — takes the file that a form sends as `file`. */
export const createImport = { response: oneImport };

/** GET /attribution/imports/:documentId; also POST …/resume and POST …/cancel. */
export const getImport = { params, response: oneImport };

/** GET /attribution/imports?page=&pageSize= — newest first. */
export const listImports = {
  query: pageSchema,
  response: z.object({ data: z.array(importSchema), meta: pageMetaSchema }),
};
export type ListImportsResponse = z.infer<typeof listImports.response>;

/** POST /attribution/imports/:documentId/preview — the first rows as they would be stored. */
export const previewImport = {
  params,
  body: z.object({ mapping: mappingSchema }).strict(),
  response: z.object({
    data: z.array(
      z.object({
        row: z.number(),
        values: z.partialRecord(z.enum(IMPORT_FIELDS), z.string()),
        complaints: z.array(z.string()),
      }),
    ),
  }),
};
export type PreviewImportRequest = z.input<typeof previewImport.body>;
export type PreviewImportResponse = z.infer<typeof previewImport.response>;

/** POST /attribution/imports/:documentId/start */
export const startImport = {
  params,
  body: z.object({ mapping: mappingSchema, whenKnown: z.enum(WHEN_KNOWN) }).strict(),
  response: oneImport,
};
export type StartImportRequest = z.input<typeof startImport.body>;

const outcomeFilter = { outcome: z.enum(OUTCOMES).optional() };

/** GET /attribution/imports/:documentId/rows?outcome=&page=&pageSize= — what became of each row. */
export const listImportRows = {
  params,
  query: pageSchema.extend(outcomeFilter),
  response: z.object({
    data: z.array(
      z.object({
        row: z.number(),
        outcome: z.enum(OUTCOMES),
        title: z.string(),
        why: z.string().nullable(),
        source: z.string().nullable(),
      }),
    ),
    meta: pageMetaSchema,
  }),
};
export type ListImportRowsResponse = z.infer<typeof listImportRows.response>;

/** GET /attribution/imports/:documentId/report?outcome= — the same as CSV. */
export const exportImportRows = { params, query: z.object(outcomeFilter).strict() };
