import { z } from 'zod';
import { documentRefSchema, findingSchema, readBySchema } from './wire';

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
