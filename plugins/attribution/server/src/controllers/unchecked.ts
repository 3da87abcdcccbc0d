import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import { listUnchecked, type ListUncheckedResponse } from '../../../contracts/unchecked';
import { getService } from '../services';
import { mayIn } from './incoming';

const parseQuery = validateZodSchema(listUnchecked.query);

export const uncheckedController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const may = mayIn(strapi, ctx);
    const page = await getService(strapi, 'unchecked').page(parseQuery(ctx.query), (uid, values) =>
      may('read', uid, values),
    );
    ctx.body = page satisfies ListUncheckedResponse;
  },
});
