import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import {
  createSource,
  searchSources,
  type CreateSourceResponse,
  type SearchSourcesResponse,
} from '../../../contracts/source';
import { getService } from '../services';
import { onWire } from './on-wire';
import { bodyOf } from './incoming';

const parseQuery = validateZodSchema(searchSources.query);
const parseBody = validateZodSchema(createSource.body);

export const sourceController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async search(ctx: Context) {
    const { search, limit } = parseQuery(ctx.query);
    const found = await getService(strapi, 'sources').search(search, limit);
    ctx.body = { data: onWire(found) } satisfies SearchSourcesResponse;
  },

  async create(ctx: Context) {
    const source = await getService(strapi, 'sources').make(parseBody(bodyOf(ctx)));
    ctx.status = 201;
    ctx.body = { data: onWire(source) } satisfies CreateSourceResponse;
  },
});
