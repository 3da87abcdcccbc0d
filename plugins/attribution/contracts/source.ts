import { z } from 'zod';
import { STRENGTHS } from '../engine/attribution/attribution';
import { IMPORT_FORMATS } from './import';
import { shownSourceSchema } from './wire';

export const SOURCE_KINDS = [
  'article',
  'document',
  'interview',
  'statement',
  'dataset',
  'social',
  'observation',
] as const;

/** An address that a reader can follow: never `javascript:` or `data:`. */
export const webUrl = z
  .url({ protocol: /^https?$/u, error: 'Only http and https addresses' })
  .max(2_000);

/** GET /attribution/sources?search=&limit= — records by title, outlet, person or address, newest first. */
export const searchSources = {
  query: z
    .object({
      search: z.string().trim().max(200).default(''),
      limit: z.coerce.number().int().min(1).max(50).default(10),
    })
    .strict(),
  response: z.object({ data: z.array(shownSourceSchema) }),
};
export type SearchSourcesResponse = z.infer<typeof searchSources.response>;

/** POST /attribution/sources — makes a record; its outlet is found by name or alias, or made. */
export const createSource = {
  body: z
    .object({
      title: z.string().trim().min(1).max(255),
      outlet: z.string().trim().min(1).max(255).nullable(),
      person: z.string().trim().min(1).max(255).nullable(),
      kind: z.enum(SOURCE_KINDS),
      strength: z.enum(STRENGTHS),
      url: webUrl.nullable(),
      /** ISO date as precise as known, `2023`, `2023-02` or `2023-02-02`; `null` when unknown. */
      date: z
        .string()
        .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u, 'A year, a month or a day')
        .nullable(),
      firstHand: z.boolean(),
      /** What readers may know of a source without a name. */
      describedAs: z.string().trim().min(1).max(255).optional(),
      /** Why it has none. Written by whoever makes the record, read by those alone who may. */
      anonymityReason: z.string().trim().min(1).max(2_000).optional(),
      /** `false` for a record made in passing, which somebody has still to complete. */
      confirmed: z.boolean().default(true),
    })
    .strict(),
  response: z.object({ data: shownSourceSchema }),
};
export type CreateSourceRequest = z.input<typeof createSource.body>;
export type CreateSourceResponse = z.infer<typeof createSource.response>;

/** GET /attribution/sources/export?format=&search= — the records that a search finds, as a file. */
export const exportSources = {
  query: z
    .object({
      format: z.enum(IMPORT_FORMATS),
      search: z.string().trim().max(200).default(''),
    })
    .strict(),
};
