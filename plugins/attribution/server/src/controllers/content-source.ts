import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import {
  createOpenRecord,
  searchOpenRecords,
  type CreateOpenRecordResponse,
  type SearchOpenRecordsResponse,
} from '../../../contracts/content';
import { getService } from '../services';
import { bodyOf } from './incoming';
import { onWire } from './on-wire';

const parseQuery = validateZodSchema(searchOpenRecords.query);
const parseBody = validateZodSchema(createOpenRecord.body);

export const contentSourceController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async search(ctx: Context) {
    const { search, limit } = parseQuery(ctx.query);
    const found = await getService(strapi, 'openRecords').search(search, limit);
    ctx.body = { data: onWire(found) } satisfies SearchOpenRecordsResponse;
  },

  async create(ctx: Context) {
    const record = await getService(strapi, 'openRecords').make(parseBody(bodyOf(ctx)));
    ctx.status = 201;
    ctx.body = { data: onWire(record) } satisfies CreateOpenRecordResponse;
  },
});
