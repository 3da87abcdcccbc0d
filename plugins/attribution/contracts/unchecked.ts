import { z } from 'zod';

/** GET /attribution/unchecked?page=&pageSize= — live stories whose text no receipt vouches for. */
export const listUnchecked = {
  query: z
    .object({
      page: z.coerce.number().int().min(1).default(1),
      pageSize: z.coerce.number().int().min(1).max(100).default(25),
    })
    .strict(),
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
    meta: z.object({ page: z.number(), pageSize: z.number(), total: z.number() }),
  }),
};
export type ListUncheckedResponse = z.infer<typeof listUnchecked.response>;
