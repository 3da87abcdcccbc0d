import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import { getDecisions, type GetDecisionsResponse } from '../../../contracts/decision';
import { PERMISSIONS } from '../permissions';
import { getService } from '../services';
import { mayOf } from '../services/may';
import { paramsOf } from './incoming';

const parseParams = validateZodSchema(getDecisions.params);

export const decisionController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async findOne(ctx: Context) {
    const { ruleId } = parseParams(paramsOf(ctx));
    const answers = mayOf(ctx.state)(PERMISSIONS.waiveBlockers);
    const data = await getService(strapi, 'decisions').of(ruleId, answers);
    ctx.body = { data } satisfies GetDecisionsResponse;
  },
});
