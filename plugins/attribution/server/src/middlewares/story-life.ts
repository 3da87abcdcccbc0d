import type { Core } from '@strapi/strapi';
import { getService } from '../services';
import { actorOf } from '../services/actor';
import type { GovernedType } from '../services/governed';
import type { Subject } from '../../../engine/trail/hash-chain';
import { subjectOfStored, type AskedLocales, type StoredVersion } from '../services/stories';
import { inTransaction } from '../strapi-parts';
import { documentIdOf, type DocumentMiddleware } from './document-middleware';

const append = async (strapi: Core.Strapi, kind: string, version: StoredVersion) => {
  const { type, documentId, locale, title } = version;
  await getService(strapi, 'trail').append({
    kind,
    actor: actorOf(strapi.requestContext.get()?.state),
    subject: { uid: type.uid, documentId, locale },
    detail: { title },
  });
};

const unpublish = (
  strapi: Core.Strapi,
  type: GovernedType,
  documentId: string,
  locales: AskedLocales,
  next: () => Promise<unknown>,
) =>
  inTransaction(strapi, async () => {
    const live = await getService(strapi, 'stories').liveOf(type, documentId, locales);
    const result = await next();
    for (const version of live) {
      await getService(strapi, 'liveSources').forget(subjectOfStored(version));
      await append(strapi, 'unpublished', version);
    }
    return result;
  });

/** One version for each locale that is about to go, draft or live. */
const perLocale = (versions: readonly StoredVersion[]): readonly StoredVersion[] => [
  ...new Map(versions.map((version) => [version.locale, version])).values(),
];

const forget = async (strapi: Core.Strapi, subject: Subject): Promise<void> => {
  await getService(strapi, 'links').forget(subject);
  await getService(strapi, 'waivers').forget(subject);
  await getService(strapi, 'requests').forget(subject);
  await getService(strapi, 'approvals').forget(subject);
  await getService(strapi, 'liveSources').forget(subject);
  await getService(strapi, 'storedReports').forget(subject);
};

const deleteStory = (
  strapi: Core.Strapi,
  type: GovernedType,
  documentId: string,
  next: () => Promise<unknown>,
) =>
  inTransaction(strapi, async () => {
    const versions = await getService(strapi, 'stories').versionsOf(type, documentId);
    const result = await next();
    const left = await getService(strapi, 'stories').versionsOf(type, documentId);
    const kept = new Set(left.map(({ locale }) => locale));
    const gone = perLocale(versions).filter(({ locale }) => !kept.has(locale));
    for (const version of gone) await forget(strapi, subjectOfStored(version));
    // The trail comes last here too: who waits for the trail may hold a row of the next locale.
    for (const version of gone) await append(strapi, 'deleted', version);
    return result;
  });

/** What follows when a story is taken down or deleted. The trail stays. */
export const storyLife =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (call, next) => {
    const type = getService(strapi, 'governed').typeOf(call.uid);
    const documentId = documentIdOf(call);
    if (type === null || documentId === null) return next();
    if (call.action !== 'unpublish' && call.action !== 'delete') return next();
    if (call.action === 'delete') return deleteStory(strapi, type, documentId, next);
    const locales = await getService(strapi, 'stories').askedLocales(call.params.locale);
    return unpublish(strapi, type, documentId, locales, next);
  };
