import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import { getReport, listReports, type ListReportsResponse } from '../../../contracts/report';
import { getService } from '../services';
import { subjectOfStored } from '../services/stories';
import { onWire } from './on-wire';
import { mayIn, paramsOf } from './incoming';
import { reportOnDraft } from './report-on-draft';

const parseParams = validateZodSchema(getReport.params);
const parseQuery = validateZodSchema(getReport.query);
const parseListQuery = validateZodSchema(listReports.query);

export const reportController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async findOne(ctx: Context) {
    const ref = { ...parseParams(paramsOf(ctx)), ...parseQuery(ctx.query) };
    ctx.body = await reportOnDraft(strapi, ref, mayIn(strapi, ctx));
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
