import type { Core } from '@strapi/strapi';
import type { Middleware } from 'koa';
import { protectedFieldAsked } from '../errors';
import { mayReadAnonymity } from '../services/may';
import { asksForProtected, targetsOf } from '../services/protected-fields';
import { modelOf } from '../strapi-parts';

const RELATIONS = /^\/content-manager\/relations\/([^/]+)\/([^/]+)/u;

/** The content manager looks for relations past the Document Service: its questions are read here, once it is known who asks. */
export const protectedRelations =
  (strapi: Core.Strapi): Middleware =>
  async (ctx, next) => {
    await next();
    const [, from, field] = RELATIONS.exec(ctx.path) ?? [];
    if (from === undefined || field === undefined || mayReadAnonymity(ctx.state)) return;
    const model = (uid: string) => modelOf(strapi, uid);
    const types = [from, ...targetsOf(model, from, field)];
    if (!types.some((uid) => asksForProtected(model, uid, ctx.query))) return;
    const { name, message, details } = protectedFieldAsked();
    ctx.status = 403;
    ctx.body = { data: null, error: { status: 403, name, message, details } };
  };
