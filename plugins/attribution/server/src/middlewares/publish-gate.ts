import type { Core } from '@strapi/strapi';
import { getService } from '../services';
import { actorOf } from '../services/actor';
import {
  clearanceOf,
  publicationsOf,
  refusalOf,
  refusedOf,
  trailEntryOf,
  type Verdict,
} from '../services/gate';
import type { GovernedType } from '../services/governed';
import { writesOf } from '../services/live-writes';
import type { StoryVersion } from '../services/stories';
import { documentsOf, inTransaction } from '../strapi-parts';
import {
  documentIdOf,
  isRecord,
  type DocumentCall,
  type DocumentMiddleware,
} from './document-middleware';

/** `write-then-publish`: REST and GraphQL's default, which never shows as `publish`. */
type Door = 'publish' | 'write-then-publish' | 'write-live' | 'none';

const WRITES = ['create', 'update'];

const doorOf = (type: GovernedType, { action, params }: DocumentCall): Door => {
  if (!type.hasDrafts) return [...WRITES, 'clone'].includes(action) ? 'write-live' : 'none';
  if (action === 'publish') return 'publish';
  return WRITES.includes(action) && params.status === 'published' ? 'write-then-publish' : 'none';
};

/** What was not judged under its document's id, because it had none, is recorded under the one it got. */
const withDocumentId = (verdict: Verdict, result: unknown): Verdict => {
  const documentId = isRecord(result) ? result.documentId : undefined;
  if (verdict.version.documentId !== null || typeof documentId !== 'string') return verdict;
  return { ...verdict, version: { ...verdict.version, documentId } };
};

/** Judges, then lets `next()` run once with what was cleared; receipts and trail are written with it, or not at all. */
const judged = (
  strapi: Core.Strapi,
  versionsToJudge: () => Promise<readonly StoryVersion[]>,
  next: () => Promise<unknown>,
) =>
  inTransaction(strapi, async ({ onCommit, onRollback }) => {
    const actor = actorOf(strapi.requestContext.get()?.state);
    const trail = getService(strapi, 'trail');
    const verdicts = await getService(strapi, 'gate').judge(await versionsToJudge());
    const [first, ...others] = refusedOf(verdicts);
    if (first !== undefined) {
      const entries = [first, ...others].map((verdict) => trailEntryOf(verdict, actor));
      // Whoever opened the transaction may swallow the error and commit all the same.
      onRollback(() => trail.appendOutside(entries));
      onCommit(() => trail.appendOutside(entries));
      throw refusalOf([first, ...others]);
    }
    const result = await getService(strapi, 'clearances').run(verdicts.map(clearanceOf), next);
    const done = verdicts.map((verdict) => withDocumentId(verdict, result));
    for (const publication of publicationsOf(done, actor)) {
      await getService(strapi, 'receipts').write(publication);
      await getService(strapi, 'liveSources').replace(publication.subject, publication.report);
    }
    for (const verdict of done) await trail.append(trailEntryOf(verdict, actor));
    return result;
  });

const publish = async (
  strapi: Core.Strapi,
  type: GovernedType,
  call: DocumentCall,
  next: () => Promise<unknown>,
): Promise<unknown> => {
  const documentId = documentIdOf(call);
  if (documentId === null) return next();
  const stories = getService(strapi, 'stories');
  const locales = await stories.askedLocales(call.params.locale);
  return judged(strapi, () => stories.draftsOf(type, documentId, locales), next);
};

const writeThenPublish = (
  strapi: Core.Strapi,
  { uid }: GovernedType,
  call: DocumentCall,
  next: () => Promise<unknown>,
): Promise<unknown> =>
  inTransaction(strapi, async () => {
    const { data: _data, status: _status, ...selection } = call.params;
    call.params = { ...call.params, status: 'draft' };
    const draft = await next();
    const documentId = isRecord(draft) ? draft.documentId : undefined;
    if (typeof documentId !== 'string') return draft;
    return publishDocument(strapi, uid, { ...selection, documentId });
  });

/** Through the Document Service again, so that the call passes the gate as `publish`. */
const publishDocument = async (
  strapi: Core.Strapi,
  uid: string,
  params: Readonly<Record<string, unknown>>,
): Promise<unknown> => {
  const result = await documentsOf(strapi, uid).publish(params);
  return isRecord(result) && Array.isArray(result.entries) ? result.entries[0] : result;
};

/** Lets nothing with an open blocking flag go live. Calls `next()` at most once. */
export const publishGate =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (call, next) => {
    const type = getService(strapi, 'governed').typeOf(call.uid);
    if (type === null) return next();
    switch (doorOf(type, call)) {
      case 'none':
        return next();
      case 'publish':
        return publish(strapi, type, call, next);
      case 'write-then-publish':
        return writeThenPublish(strapi, type, call, next);
      case 'write-live':
        return judged(strapi, () => writesOf(getService(strapi, 'stories'), type, call), next);
    }
  };
