import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import { unnamedPolicyWith, type PolicyResponse } from '../../../contracts/policy';
import { getService } from '../services';
import { actorIn, bodyOf } from './incoming';

export const policyController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async findOne(ctx: Context) {
    ctx.body = {
      data: await getService(strapi, 'policy').current(),
    } satisfies PolicyResponse;
  },

  async replace(ctx: Context) {
    const policy = getService(strapi, 'policy');
    const ownRules = getService(strapi, 'ownRules').all();
    const parseBody = validateZodSchema(unnamedPolicyWith(ownRules.map(({ id }) => id)));
    ctx.body = {
      data: await policy.replace(parseBody(bodyOf(ctx)), actorIn(ctx)),
    } satisfies PolicyResponse;
  },
});
