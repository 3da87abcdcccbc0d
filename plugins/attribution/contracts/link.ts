import { z } from 'zod';
import { LINK_ROLES } from '../engine/anchors/link';
import { documentRefSchema, ownDocumentSchema, selectorSchema, storyLinkSchema } from './wire';

/** POST /attribution/links — ties words of a story, in one place or several, to a source record: all of them or none. */
export const createLinks = {
  body: documentRefSchema.extend({
    selectors: z.array(selectorSchema).min(1).max(200),
    sourceId: z.string().min(1).max(64),
    role: z.enum(LINK_ROLES).default('supports'),
  }),
  /** In the order of the selectors. */
  response: z.object({ data: z.array(storyLinkSchema) }),
};
export type CreateLinksRequest = z.input<typeof createLinks.body>;
export type CreateLinksResponse = z.infer<typeof createLinks.response>;

/** PUT /attribution/links/:documentId — places a link anew, on other words of its story. */
export const moveLink = {
  params: ownDocumentSchema,
  body: z
    .object({
      selector: selectorSchema,
      /** The version that was on the screen: another one in store is a conflict. */
      version: z.number().int().min(1),
    })
    .strict(),
  response: z.object({ data: storyLinkSchema }),
};
export type MoveLinkRequest = z.infer<typeof moveLink.body>;
export type MoveLinkResponse = z.infer<typeof moveLink.response>;

/** DELETE /attribution/links/:documentId — unties it. */
export const deleteLink = { params: ownDocumentSchema };
