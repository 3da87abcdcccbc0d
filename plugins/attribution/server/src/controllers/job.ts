import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import { getJob, type JobResponse } from '../../../contracts/job';
import { getService } from '../services';
import { paramsOf } from './incoming';

const parseParams = validateZodSchema(getJob.params);

export const jobController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async findOne(ctx: Context) {
    const { documentId } = parseParams(paramsOf(ctx));
    ctx.body = {
      data: await getService(strapi, 'jobs').byId(documentId),
    } satisfies JobResponse;
  },

  async cancel(ctx: Context) {
    const { documentId } = parseParams(paramsOf(ctx));
    ctx.body = {
      data: await getService(strapi, 'jobs').cancel(documentId),
    } satisfies JobResponse;
  },

  async resume(ctx: Context) {
    const { documentId } = parseParams(paramsOf(ctx));
    ctx.body = {
      data: await getService(strapi, 'jobs').resume(documentId),
    } satisfies JobResponse;
  },
});
