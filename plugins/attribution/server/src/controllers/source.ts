import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import {
  createSource,
  exportSources,
  searchSources,
  type CreateSourceResponse,
  type SearchSourcesResponse,
} from '../../../contracts/source';
import { writeRecords } from '../import/write-records';
import { getService } from '../services';
import { onWire } from './on-wire';
import { bodyOf } from './incoming';

const parseQuery = validateZodSchema(searchSources.query);
const parseExport = validateZodSchema(exportSources.query);
const parseBody = validateZodSchema(createSource.body);

const FILES = {
  csv: { name: 'sources.csv', type: 'text/csv; charset=utf-8' },
  'csl-json': { name: 'sources.json', type: 'application/vnd.citationstyles.csl+json' },
  ris: { name: 'sources.ris', type: 'application/x-research-info-systems' },
  bibtex: { name: 'sources.bib', type: 'application/x-bibtex' },
} as const;

export const sourceController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async search(ctx: Context) {
    const { search, limit } = parseQuery(ctx.query);
    const found = await getService(strapi, 'sources').search(search, limit);
    ctx.body = { data: onWire(found) } satisfies SearchSourcesResponse;
  },

  export(ctx: Context) {
    const { format, search } = parseExport(ctx.query);
    const { name, type } = FILES[format];
    const filter = getService(strapi, 'sources').holding(search);
    ctx.attachment(name);
    ctx.type = type;
    ctx.body = writeRecords(format, getService(strapi, 'recordExport').batches(filter));
  },

  async create(ctx: Context) {
    const source = await getService(strapi, 'sources').make(parseBody(bodyOf(ctx)));
    ctx.status = 201;
    ctx.body = { data: onWire(source) } satisfies CreateSourceResponse;
  },
});
