import { z } from 'zod';
import { LINK_ROLES } from '../engine/anchors/link';
import { ANONYMOUS } from '../engine/strength/is-anonymous';
import { createSource, searchSources } from './source';
import { documentRefSchema, sourceRecordSchema } from './wire';

const { documentId, title, outlet, person, date, strength, status } = sourceRecordSchema.shape;

/** A record as other machines may know it: only those of sources that have a name. */
export const openRecordSchema = z.object({
  documentId,
  title,
  outlet,
  person,
  url: z.string().nullable(),
  date,
  strength,
  status,
  /** `false`: somebody of the newsroom has still to look at it. */
  confirmed: z.boolean(),
});
export type OpenRecord = z.infer<typeof openRecordSchema>;

/** What a live story rests on, as readers may know it. */
const publishedSourceSchema = z.object({
  /** `false`: the newsroom does not say who or what it is, and all but the last two is `null`. */
  isNamed: z.boolean(),
  documentId: z.string().nullable(),
  title: z.string().nullable(),
  outlet,
  person,
  url: z.string().nullable(),
  date,
  strength,
  /** As it is now, not as it was at the publication. */
  status,
});
export type PublishedSource = z.infer<typeof publishedSourceSchema>;

/** GET /api/attribution/receipts/:uid/:documentId?locale= — what the live version of a story rests on, by its receipt. */
export const getReceipt = {
  params: documentRefSchema.pick({ uid: true, documentId: true }),
  query: documentRefSchema.pick({ locale: true }),
  response: z.object({
    data: z.object({
      uid: z.string(),
      documentId: z.string(),
      locale: z.string().nullable(),
      title: z.string(),
      /** ISO: when its text was checked and published. */
      checkedAt: z.string(),
      /** In the order they were made. */
      links: z.array(
        z.object({
          field: z.string(),
          /** The words that rest on the source. */
          quote: z.string(),
          role: z.enum(LINK_ROLES),
          source: publishedSourceSchema,
        }),
      ),
    }),
  }),
};
export type GetReceiptResponse = z.infer<typeof getReceipt.response>;

/** GET /api/attribution/sources?search=&limit= — records of named sources by title, outlet, person or address, newest first. */
export const searchOpenRecords = {
  query: searchSources.query,
  response: z.object({ data: z.array(openRecordSchema) }),
};
export type SearchOpenRecordsResponse = z.infer<typeof searchOpenRecords.response>;

/** POST /api/attribution/sources — makes the record of a named source; a person has still to confirm it. */
export const createOpenRecord = {
  body: createSource.body
    .omit({ describedAs: true, anonymityReason: true, confirmed: true })
    .extend({ strength: strength.exclude(ANONYMOUS) }),
  response: z.object({ data: openRecordSchema }),
};
export type CreateOpenRecordResponse = z.infer<typeof createOpenRecord.response>;
