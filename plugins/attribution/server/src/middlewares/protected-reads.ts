import type { Core } from '@strapi/strapi';
import { protectedFieldAsked } from '../errors';
import { mayReadAnonymity } from '../services/may';
import { asksForProtected, scrubbed } from '../services/protected-fields';
import { modelOf } from '../strapi-parts';
import { isRecord, type DocumentMiddleware } from './document-middleware';

const READS = ['findMany', 'findFirst', 'findOne', 'count'];

const shown = (strapi: Core.Strapi, uid: string, result: unknown): unknown => {
  const model = (other: string) => modelOf(strapi, other);
  if (isRecord(result) && Array.isArray(result.entries)) {
    return { ...result, entries: scrubbed(model, uid, result.entries) };
  }
  return scrubbed(model, uid, result);
};

/**
 * Whatever a request reads of any type, what protects a source is neither in the answer nor in the question, unless the
 * person may read it. What the server does by itself is not asked.
 */
export const protectedReads =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (call, next) => {
    const request = strapi.requestContext.get();
    if (request === undefined || mayReadAnonymity(request.state)) return next();
    const model = (uid: string) => modelOf(strapi, uid);
    if (READS.includes(call.action) && asksForProtected(model, call.uid, call.params)) {
      throw protectedFieldAsked();
    }
    return shown(strapi, call.uid, await next());
  };
