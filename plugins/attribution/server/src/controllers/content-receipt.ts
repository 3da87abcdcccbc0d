import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import { getReceipt, type GetReceiptResponse } from '../../../contracts/content';
import { getService } from '../services';
import { paramsOf } from './incoming';
import { onWire } from './on-wire';

const parseParams = validateZodSchema(getReceipt.params);
const parseQuery = validateZodSchema(getReceipt.query);

export const contentReceiptController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async findOne(ctx: Context) {
    const ref = { ...parseParams(paramsOf(ctx)), ...parseQuery(ctx.query) };
    const receipt = await getService(strapi, 'liveReceipts').of(ref);
    ctx.body = { data: onWire(receipt) } satisfies GetReceiptResponse;
  },
});
