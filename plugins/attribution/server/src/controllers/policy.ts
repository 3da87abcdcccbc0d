import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import {
  listPolicyVersions,
  replacedPolicyWith,
  unnamedPolicyWith,
  type ListPolicyVersionsResponse,
  type PolicyImpactResponse,
  type PolicyResponse,
  type PolicyScopeResponse,
} from '../../../contracts/policy';
import { RECORD_UIDS } from '../plugin-id';
import { getService } from '../services';
import { actorIn, bodyOf, readableIn } from './incoming';
import { onWire } from './on-wire';

const parsePage = validateZodSchema(listPolicyVersions.query);

export const policyController = ({ strapi }: { strapi: Core.Strapi }) => {
  const ownRuleIds = () =>
    getService(strapi, 'ownRules')
      .all()
      .map(({ id }) => id);
  return {
    async findOne(ctx: Context) {
      ctx.body = {
        data: await getService(strapi, 'policy').current(),
      } satisfies PolicyResponse;
    },

    async replace(ctx: Context) {
      const parseBody = validateZodSchema(replacedPolicyWith(ownRuleIds()));
      const { note, basedOn, ...policy } = parseBody(bodyOf(ctx));
      const reason = { note: note === undefined || note === '' ? null : note, basedOn };
      ctx.body = {
        data: await getService(strapi, 'policy').replace(policy, actorIn(ctx), reason),
      } satisfies PolicyResponse;
    },

    async scope(ctx: Context) {
      ctx.body = {
        data: onWire(await getService(strapi, 'policy').scope()),
      } satisfies PolicyScopeResponse;
    },

    async versions(ctx: Context) {
      ctx.body = (await getService(strapi, 'policyVersions').page(
        parsePage(ctx.query),
      )) satisfies ListPolicyVersionsResponse;
    },

    async impact(ctx: Context) {
      const parseBody = validateZodSchema(unnamedPolicyWith(ownRuleIds()));
      const policy = parseBody(bodyOf(ctx));
      getService(strapi, 'policy').refuseMisfit(policy);
      const readable = readableIn(strapi, ctx);
      const scope = await getService(strapi, 'storyScope').of(RECORD_UIDS.report, readable);
      const data = await getService(strapi, 'policyImpact').of(policy, scope);
      ctx.body = { data } satisfies PolicyImpactResponse;
    },
  };
};
