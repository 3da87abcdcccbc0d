import { z } from 'zod';
import { webUrl } from './source';
import { shownSourceSchema } from './wire';

/** GET /attribution/addresses?url= — what the newsroom knows of a web address. Nothing is fetched. */
export const readAddress = {
  query: z.object({ url: webUrl }).strict(),
  response: z.object({
    data: z.object({
      /** Without what differs between two ways to the same page. */
      canonicalUrl: z.string(),
      /** Name of the outlet that owns the domain; `null` where none does. */
      outlet: z.string().nullable(),
      /** The record of this very page; `null` where there is none. */
      source: shownSourceSchema.nullable(),
    }),
  }),
};
export type ReadAddressResponse = z.infer<typeof readAddress.response>;
