import { z } from 'zod';
import { LINK_ROLES } from '../engine/anchors/link';
import { documentRefSchema, linkSchema, selectorSchema } from './wire';

/** POST /attribution/links — ties words of a story to a source record. */
export const createLink = {
  body: documentRefSchema.extend({
    selector: selectorSchema,
    sourceId: z.string().min(1).max(64),
    role: z.enum(LINK_ROLES).default('supports'),
  }),
  response: z.object({ data: linkSchema }),
};
export type CreateLinkRequest = z.input<typeof createLink.body>;
export type CreateLinkResponse = z.infer<typeof createLink.response>;

/** DELETE /attribution/links/:documentId — unties it. */
export const deleteLink = {
  params: z.object({ documentId: z.string().min(1).max(64) }).strict(),
};
