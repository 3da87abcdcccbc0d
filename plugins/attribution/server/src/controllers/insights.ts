import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import { readInsights, type ReadInsightsResponse } from '../../../contracts/insights';
import { getService } from '../services';

const parseQuery = validateZodSchema(readInsights.query);

export const insightsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    ctx.body = {
      data: await getService(strapi, 'insights').read(parseQuery(ctx.query)),
    } satisfies ReadInsightsResponse;
  },
});
