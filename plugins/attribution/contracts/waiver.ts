import { z } from 'zod';
import { WAIVER_REASONS } from '../engine/policy/waiver';
import { documentRefSchema, fieldSpanSchema, ownDocumentSchema, storyWaiverSchema } from './wire';

/** POST /attribution/waivers — lets one finding stand, with a reason. */
export const createWaiver = {
  body: documentRefSchema
    .extend({
      fingerprint: z.string().min(1).max(128),
      rule: z.string().min(1).max(64),
      quote: z.string().min(1).max(20_000),
      reason: z.enum(WAIVER_REASONS),
      /** Needed for `other`. */
      note: z.string().trim().max(2_000).optional(),
      /** Needed for `covered-nearby`: the sentence that covers it. */
      coveredBy: fieldSpanSchema.optional(),
    })
    .refine(({ reason, note }) => reason !== 'other' || (note !== undefined && note.length > 0), {
      path: ['note'],
      message: 'Say why in your own words',
    })
    .refine(({ reason, coveredBy }) => reason !== 'covered-nearby' || coveredBy !== undefined, {
      path: ['coveredBy'],
      message: 'Point at the sentence that covers it',
    }),
  response: z.object({ data: storyWaiverSchema }),
};
export type CreateWaiverRequest = z.input<typeof createWaiver.body>;
export type CreateWaiverResponse = z.infer<typeof createWaiver.response>;

/** DELETE /attribution/waivers/:documentId — the finding is open again. */
export const deleteWaiver = { params: ownDocumentSchema };
