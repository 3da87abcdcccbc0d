import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import {
  changeStatus,
  getReach,
  type ChangeStatusResponse,
  type GetReachResponse,
} from '../../../contracts/reach';
import { getService } from '../services';
import { bodyOf, paramsOf } from './incoming';
import { readableStoriesIn } from './readable-stories';

const parseParams = validateZodSchema(getReach.params);
const parseQuery = validateZodSchema(getReach.query);
const parseChange = validateZodSchema(changeStatus.body);

export const reachController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async findOne(ctx: Context) {
    const { documentId } = parseParams(paramsOf(ctx));
    ctx.body = (await getService(strapi, 'reachPage').of(
      documentId,
      parseQuery(ctx.query),
      readableStoriesIn(strapi, ctx),
    )) satisfies GetReachResponse;
  },

  async change(ctx: Context) {
    const { documentId } = parseParams(paramsOf(ctx));
    const change = parseChange(bodyOf(ctx));
    ctx.body = {
      data: await getService(strapi, 'retractions').change(documentId, change),
    } satisfies ChangeStatusResponse;
  },
});
