import { z } from 'zod';
import { SEVERITIES } from '../engine/findings/finding';

/** One entry of `error.details.errors[]` in the 400 that a refused publication answers with. */
export const refusalEntrySchema = z.object({
  /** The field, as Strapi's form wants it to show the message beside it. */
  path: z.array(z.string()),
  name: z.literal('ValidationError'),
  message: z.string(),
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  quote: z.string(),
  /** UTF-16 offsets in the field's plain text. */
  start: z.number(),
  end: z.number(),
  field: z.string(),
  locale: z.string().nullable(),
  documentId: z.string(),
});
export type RefusalEntry = z.infer<typeof refusalEntrySchema>;
