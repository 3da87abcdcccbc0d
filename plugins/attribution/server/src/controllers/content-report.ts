import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import { getReport } from '../../../contracts/report';
import { mayByScope, paramsOf } from './incoming';
import { reportOnDraft } from './report-on-draft';

const parseParams = validateZodSchema(getReport.params);
const parseQuery = validateZodSchema(getReport.query);

export const contentReportController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    const ref = { ...parseParams(paramsOf(ctx)), ...parseQuery(ctx.query) };
    ctx.body = await reportOnDraft(strapi, ref, mayByScope);
  },
});
