import { z } from 'zod';
import {
  IMPORT_FORMATS,
  OUTCOMES,
  previewImport,
  WHEN_KNOWN,
  type Outcome,
} from '../../../contracts/import';
import { entrySchema } from '../import/entry';

export const importRowSchema = z.object({
  documentId: z.string(),
  createdAt: z.string(),
  name: z.string(),
  format: z.enum(IMPORT_FORMATS),
  columnNames: z.array(z.string()),
  mapping: previewImport.body.shape.mapping,
  whenKnown: z.enum(WHEN_KNOWN),
  rowCount: z.number(),
  partCount: z.number(),
  nextPart: z.number(),
  done: z.number(),
  made: z.number(),
  updated: z.number(),
  skipped: z.number(),
  uploadedBy: z.string(),
  job: z.string().nullable(),
});
export type ImportRow = z.infer<typeof importRowSchema>;

export const partRowSchema = z.object({
  importId: z.string(),
  number: z.number(),
  entries: z.array(entrySchema),
});
export type PartRow = z.infer<typeof partRowSchema>;

export const outcomeRowSchema = z.object({
  importId: z.string(),
  rowNumber: z.number(),
  outcome: z.enum(OUTCOMES),
  title: z.string().nullable(),
  why: z.string().nullable(),
  source: z.string().nullable(),
});
export type OutcomeRow = z.infer<typeof outcomeRowSchema>;

/** How many of some outcomes there are of each kind. */
export const countsOf = (
  outcomes: readonly { readonly outcome: Outcome }[],
): Readonly<Record<Outcome, number>> => {
  const counts = { made: 0, updated: 0, skipped: 0 };
  for (const { outcome } of outcomes) counts[outcome] += 1;
  return counts;
};
