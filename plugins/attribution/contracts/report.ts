import { z } from 'zod';
import { documentRefSchema, findingSchema, readBySchema } from './wire';

const documentId = documentRefSchema.shape.documentId;

/** How a story stands: never published, published and its text changed since, or live as it is. */
export const REPORT_STATES = ['draft', 'modified', 'published'] as const;

/** GET /attribution/reports/:uid/:documentId?locale= — what the engine says of the stored draft. */
export const getReport = {
  params: documentRefSchema.pick({ uid: true, documentId: true }),
  query: documentRefSchema.pick({ locale: true }),
  response: z.object({
    data: z.object({
      findings: z.array(findingSchema),
      textHash: z.string(),
      policyVersion: z.string(),
      readBy: readBySchema,
    }),
  }),
};
export type GetReportResponse = z.infer<typeof getReport.response>;

/** GET /attribution/reports?uid=&locale=&documentIds=a,b,c — what was last stored of drafts: for lists, which cannot wait. */
export const listReports = {
  query: documentRefSchema.pick({ uid: true, locale: true }).extend({
    /** At most a hundred, with commas between them. */
    documentIds: z
      .string()
      .transform((ids) => ids.split(','))
      .pipe(z.array(documentId).min(1).max(100)),
  }),
  response: z.object({
    /** In the order asked; stories that have no stored report, and those nobody may read, are absent. */
    data: z.array(
      z.object({
        documentId: z.string(),
        locale: z.string().nullable(),
        blockers: z.number(),
        warnings: z.number(),
        suggestions: z.number(),
        /** How many links found their words. */
        linked: z.number(),
        checkedAt: z.string(),
        /** `false` once the policy has changed since. */
        isCurrent: z.boolean(),
      }),
    ),
  }),
};
export type ListReportsResponse = z.infer<typeof listReports.response>;
