import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import { getReport, type GetReportResponse } from '../../../contracts/report';
import { unknownDocument } from '../errors';
import { getService } from '../services';
import { onWire } from './on-wire';
import { mayIn, paramsOf } from './request';

const parseParams = validateZodSchema(getReport.params);
const parseQuery = validateZodSchema(getReport.query);

export const reportController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async findOne(ctx: Context) {
    const ref = { ...parseParams(paramsOf(ctx)), ...parseQuery(ctx.query) };
    const access = getService(strapi, 'storyAccess');
    const { draft } = await access.open(ref, 'read', mayIn(strapi, ctx));
    if (draft === null) throw unknownDocument('draft in this locale');
    const policy = await getService(strapi, 'policy').current();
    const report = await getService(strapi, 'analysis').reportOn(draft, policy);
    const { findings, textHash, policyVersion, readBy } = report;
    ctx.body = {
      data: { findings: onWire(findings), textHash, policyVersion, readBy },
    } satisfies GetReportResponse;
  },
});
