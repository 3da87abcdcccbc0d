import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import {
  getReport,
  listReports,
  type GetReportResponse,
  type ListReportsResponse,
} from '../../../contracts/report';
import { unknownDocument } from '../errors';
import { getService } from '../services';
import { subjectOfStored } from '../services/stories';
import { onWire } from './on-wire';
import { mayIn, paramsOf } from './incoming';

const parseParams = validateZodSchema(getReport.params);
const parseQuery = validateZodSchema(getReport.query);
const parseListQuery = validateZodSchema(listReports.query);

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

  async list(ctx: Context) {
    const refs = parseListQuery(ctx.query);
    const access = getService(strapi, 'storyAccess');
    const may = mayIn(strapi, ctx);
    access.openType(refs.uid, may);
    const subjects = (await access.readable(refs, may)).map(subjectOfStored);
    const listed = await getService(strapi, 'storedReports').among(subjects);
    ctx.body = { data: onWire(listed) } satisfies ListReportsResponse;
  },
});
