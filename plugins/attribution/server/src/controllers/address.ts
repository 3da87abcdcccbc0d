import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import { readAddress, type ReadAddressResponse } from '../../../contracts/address';
import { getService } from '../services';
import { canonicalUrl } from '../services/web-address';

const parseQuery = validateZodSchema(readAddress.query);

export const addressController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async findOne(ctx: Context) {
    const { url } = parseQuery(ctx.query);
    const canonical = canonicalUrl(url);
    ctx.body = {
      data: {
        canonicalUrl: canonical,
        outlet: await getService(strapi, 'outlets').ownerOf(canonical),
        source: await getService(strapi, 'sources').at(canonical),
      },
    } satisfies ReadAddressResponse;
  },
});
