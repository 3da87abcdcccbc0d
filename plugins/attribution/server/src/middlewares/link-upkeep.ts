import type { Core } from '@strapi/strapi';
import { getService } from '../services';
import { documentIdOf, type DocumentMiddleware } from './document-middleware';

const CHANGES = ['update', 'discardDraft'];

/** After a change of a draft, the lists of links say which of them still find their words. */
export const linkUpkeep =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (call, next) => {
    const type = getService(strapi, 'governed').typeOf(call.uid);
    const documentId = documentIdOf(call);
    const result = await next();
    if (type === null || documentId === null || !CHANGES.includes(call.action)) return result;
    const stories = getService(strapi, 'stories');
    const locales = await stories.askedLocales(call.params.locale);
    for (const draft of await stories.draftsOf(type, documentId, locales)) {
      const places = await getService(strapi, 'analysis').placesOf(draft);
      await getService(strapi, 'links').noteStates(places);
    }
    return result;
  };
