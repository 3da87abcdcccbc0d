import type { Core } from '@strapi/strapi';
import { recordInUse } from '../errors';
import { RECORD_UIDS } from '../plugin-id';
import { getService } from '../services';
import type { LinkRow } from '../services/link-row';
import type { OutletRow, SourceRow } from '../services/records';
import { subjectOfRow } from '../services/target';

interface DeleteEvent {
  readonly model: { readonly uid: string };
  readonly params: { readonly where?: Readonly<Record<string, unknown>> };
}

const titlesOf = async (strapi: Core.Strapi, links: readonly LinkRow[]) => {
  const { titleOf } = getService(strapi, 'storyAccess');
  const titles = await Promise.all(links.map((link) => titleOf(subjectOfRow(link))));
  return [...new Set(titles)];
};

const refuseSource = async (strapi: Core.Strapi, source: SourceRow): Promise<void> => {
  const links = await getService(strapi, 'links').restingOn(source.documentId);
  if (links.length > 0) {
    throw recordInUse(source.title, 'claims rest on it in', await titlesOf(strapi, links));
  }
  const records = await getService(strapi, 'sources').restingOnSource(source.documentId);
  if (records.length > 0) {
    const titles = records.map(({ title }) => title);
    throw recordInUse(source.title, 'other records are based on it:', titles);
  }
  const merged = await getService(strapi, 'sources').mergedInto(source.documentId);
  if (merged.length > 0) {
    const titles = merged.map(({ title }) => title);
    throw recordInUse(source.title, 'other records were merged into it:', titles);
  }
};

const refuseOutlet = async (strapi: Core.Strapi, outlet: OutletRow): Promise<void> => {
  const sources = await getService(strapi, 'sources').restingOnOutlet(outlet.documentId);
  if (sources.length > 0) {
    const titles = sources.map(({ title }) => title);
    throw recordInUse(outlet.name, 'source records name it:', titles);
  }
  const merged = await getService(strapi, 'outlets').mergedInto(outlet.documentId);
  if (merged.length > 0) {
    const names = merged.map(({ name }) => name);
    throw recordInUse(outlet.name, 'other outlets were merged into it:', names);
  }
};

/**
 * Keeps what stories stand on: a source with links, an outlet with sources, is not deleted. In the database layer,
 * through which the Document Service deletes too.
 */
export const recordDeletion = (strapi: Core.Strapi) => {
  const refuseUsed = async ({ model, params: { where = {} } }: DeleteEvent): Promise<void> => {
    if (model.uid === RECORD_UIDS.source) {
      const sources = await getService(strapi, 'sources').matching(where);
      for (const source of sources) await refuseSource(strapi, source);
    } else {
      const outlets = await getService(strapi, 'outlets').matching(where);
      for (const outlet of outlets) await refuseOutlet(strapi, outlet);
    }
  };
  return {
    models: [RECORD_UIDS.source, RECORD_UIDS.outlet],
    beforeDelete: refuseUsed,
    beforeDeleteMany: refuseUsed,
  };
};
