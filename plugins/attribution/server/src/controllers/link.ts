import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import { createLink, deleteLink, type CreateLinkResponse } from '../../../contracts/link';
import { unknownDocument } from '../errors';
import { getService } from '../services';
import { subjectOfLink } from '../services/links';
import { onWire } from './on-wire';
import { refOf } from './ref';
import { actorIn, bodyOf, mayIn, paramsOf } from './request';

const parseBody = validateZodSchema(createLink.body);
const parseParams = validateZodSchema(deleteLink.params);

export const linkController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async create(ctx: Context) {
    const { uid, documentId, locale, ...asked } = parseBody(bodyOf(ctx));
    const access = getService(strapi, 'storyAccess');
    const ref = { uid, documentId, locale };
    const { draft, subject } = await access.open(ref, 'update', mayIn(strapi, ctx));
    if (draft === null) throw unknownDocument('draft in this locale');
    const { faultOf } = getService(strapi, 'analysis');
    const link = await getService(strapi, 'links').make(subject, asked, actorIn(ctx), (made) =>
      faultOf(draft, made),
    );
    ctx.status = 201;
    ctx.body = { data: onWire(link) } satisfies CreateLinkResponse;
  },

  async delete(ctx: Context) {
    const { documentId } = parseParams(paramsOf(ctx));
    const links = getService(strapi, 'links');
    const link = await links.byId(documentId);
    const ref = refOf(subjectOfLink(link));
    await getService(strapi, 'storyAccess').open(ref, 'update', mayIn(strapi, ctx));
    await links.remove(link, actorIn(ctx));
    ctx.status = 204;
  },
});
