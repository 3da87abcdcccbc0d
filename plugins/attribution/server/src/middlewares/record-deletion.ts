import type { Core } from '@strapi/strapi';
import { recordInUse } from '../errors';
import { RECORD_UIDS } from '../plugin-id';
import { getService } from '../services';
import type { LinkRow } from '../services/links';
import { subjectOfLink } from '../services/links';
import { documentIdOf, type DocumentMiddleware } from './document-middleware';

const titlesOf = async (strapi: Core.Strapi, links: readonly LinkRow[]) => {
  const { titleOf } = getService(strapi, 'storyAccess');
  const titles = await Promise.all(links.map((link) => titleOf(subjectOfLink(link))));
  return [...new Set(titles)];
};

const refuseSource = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  const sources = getService(strapi, 'sources');
  const source = await sources.byId(documentId);
  if (source === null) return;
  const links = await getService(strapi, 'links').restingOn(documentId);
  if (links.length > 0) {
    throw recordInUse(source.title, 'claims rest on it in', await titlesOf(strapi, links));
  }
  const records = await sources.restingOnSource(documentId);
  if (records.length > 0) {
    const titles = records.map(({ title }) => title);
    throw recordInUse(source.title, 'other records are based on it:', titles);
  }
};

const refuseOutlet = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  const outlets = getService(strapi, 'outlets');
  const outlet = await outlets.byId(documentId);
  if (outlet === null) return;
  const sources = await getService(strapi, 'sources').restingOnOutlet(documentId);
  if (sources.length > 0) {
    const titles = sources.map(({ title }) => title);
    throw recordInUse(outlet.name, 'source records name it:', titles);
  }
  const merged = await outlets.mergedInto(documentId);
  if (merged.length > 0) {
    const names = merged.map(({ name }) => name);
    throw recordInUse(outlet.name, 'other outlets were merged into it:', names);
  }
};

/** Keeps what stories stand on: a source with links, an outlet with sources, is not deleted. */
export const recordDeletion =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (call, next) => {
    const documentId = documentIdOf(call);
    if (call.action !== 'delete' || documentId === null) return next();
    if (call.uid === RECORD_UIDS.source) await refuseSource(strapi, documentId);
    if (call.uid === RECORD_UIDS.outlet) await refuseOutlet(strapi, documentId);
    return next();
  };
