import { z } from 'zod';
import { pageMetaSchema, pageSchema } from './wire';

/** GET /attribution/unchecked?page=&pageSize= — live stories whose text no receipt vouches for. */
export const listUnchecked = {
  query: pageSchema,
  response: z.object({
    data: z.array(
      z.object({
        uid: z.string(),
        documentId: z.string(),
        locale: z.string().nullable(),
        title: z.string(),
        publishedAt: z.string(),
        /** `no-receipt`: never checked; `text-differs`: the live text is not the one that was checked. */
        reason: z.enum(['no-receipt', 'text-differs']),
      }),
    ),
    meta: pageMetaSchema.extend({
      /** ISO: when the live texts were last read. A moment ago, unless there are too many to wait for. */
      readAt: z.string(),
    }),
  }),
};
export type ListUncheckedResponse = z.infer<typeof listUnchecked.response>;
