import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import {
  createLinks,
  deleteLink,
  moveLink,
  type CreateLinksResponse,
  type MoveLinkResponse,
} from '../../../contracts/link';
import { unknownDocument } from '../errors';
import { getService } from '../services';
import type { PlacesInDraft } from '../services/links';
import type { OpenStory } from '../services/story-access';
import { subjectOfRow } from '../services/target';
import { actorIn, bodyOf, mayIn, paramsOf } from './incoming';
import { onWire } from './on-wire';
import { refOf } from './ref';

const parseNew = validateZodSchema(createLinks.body);
const parseMovedParams = validateZodSchema(moveLink.params);
const parseMoved = validateZodSchema(moveLink.body);
const parseDeletedParams = validateZodSchema(deleteLink.params);

/** A link stands on words as they are stored: without a draft there are none. */
const placesIn = (strapi: Core.Strapi, { draft }: OpenStory): PlacesInDraft => {
  if (draft === null) throw unknownDocument('draft in this locale');
  return (links) => getService(strapi, 'analysis').placesIn(draft, links);
};

export const linkController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async create(ctx: Context) {
    const { uid, documentId, locale, ...asked } = parseNew(bodyOf(ctx));
    const access = getService(strapi, 'storyAccess');
    const story = await access.open({ uid, documentId, locale }, 'update', mayIn(strapi, ctx));
    const places = placesIn(strapi, story);
    const links = getService(strapi, 'links');
    const made = await links.make(story.subject, asked, actorIn(ctx), places);
    ctx.status = 201;
    ctx.body = { data: onWire(made) } satisfies CreateLinksResponse;
  },

  async move(ctx: Context) {
    const { documentId } = parseMovedParams(paramsOf(ctx));
    const asked = parseMoved(bodyOf(ctx));
    const links = getService(strapi, 'links');
    const link = await links.byId(documentId);
    const access = getService(strapi, 'storyAccess');
    const story = await access.open(refOf(subjectOfRow(link)), 'update', mayIn(strapi, ctx));
    const moved = await links.move(link, asked, actorIn(ctx), placesIn(strapi, story));
    ctx.body = { data: onWire(moved) } satisfies MoveLinkResponse;
  },

  async delete(ctx: Context) {
    const { documentId } = parseDeletedParams(paramsOf(ctx));
    const links = getService(strapi, 'links');
    const link = await links.byId(documentId);
    const ref = refOf(subjectOfRow(link));
    await getService(strapi, 'storyAccess').open(ref, 'update', mayIn(strapi, ctx));
    await links.remove(link, actorIn(ctx));
    ctx.status = 204;
  },
});
