import type { Core } from '@strapi/strapi';
import { getService } from '../services';
import type { GovernedType } from '../services/governed';
import type { Subject } from '../../../engine/trail/hash-chain';
import { afterAnswer, afterCommit } from '../strapi-parts';
import {
  documentIdOf,
  isRecord,
  type DocumentCall,
  type DocumentMiddleware,
} from './document-middleware';

const CHANGES = ['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft'];

/** The document that a change left behind: of a clone the new one. */
const changedIdOf = (call: DocumentCall, result: unknown): string | null =>
  isRecord(result) && typeof result.documentId === 'string'
    ? result.documentId
    : documentIdOf(call);

/** The drafts that may read otherwise now. Where locales share fields, that is all of them. */
const changedOf = async (
  strapi: Core.Strapi,
  type: GovernedType,
  documentId: string,
  locale: unknown,
): Promise<readonly Subject[]> => {
  const { uid } = type;
  if (!type.localised) return [{ uid, documentId, locale: null }];
  const stories = getService(strapi, 'stories');
  const asked = type.sharedFields.length > 0 ? 'all' : await stories.askedLocales(locale);
  const locales =
    asked === 'all'
      ? (await stories.versionsOf(type, documentId)).map((version) => version.locale)
      : asked;
  return [...new Set(locales)].map((each) => ({ uid, documentId, locale: each }));
};

/** After a change of a draft is committed and answered, its stored report and the states of its links follow. */
export const reportUpkeep =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (call, next) => {
    const type = getService(strapi, 'governed').typeOf(call.uid);
    const result = await next();
    if (type === null || !CHANGES.includes(call.action)) return result;
    const documentId = changedIdOf(call, result);
    if (documentId === null) return result;
    const changed = await changedOf(strapi, type, documentId, call.params.locale);
    await afterCommit(strapi, () =>
      getService(strapi, 'storedReports').refresh(changed, afterAnswer(strapi)),
    );
    return result;
  };
