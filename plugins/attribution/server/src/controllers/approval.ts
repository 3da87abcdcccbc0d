import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import {
  createApproval,
  deleteApproval,
  listApprovals,
  type CreateApprovalResponse,
  type ListApprovalsResponse,
} from '../../../contracts/approval';
import { unknownDocument } from '../errors';
import { getService } from '../services';
import { subjectOfRow } from '../services/target';
import { actorIn, bodyOf, mayIn, paramsOf } from './incoming';
import { onWire } from './on-wire';
import { refOf } from './ref';

const parseBody = validateZodSchema(createApproval.body);
const parseParams = validateZodSchema(deleteApproval.params);
const parseStory = validateZodSchema(listApprovals.params);
const parseQuery = validateZodSchema(listApprovals.query);

export const approvalController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const ref = { ...parseStory(paramsOf(ctx)), ...parseQuery(ctx.query) };
    const access = getService(strapi, 'storyAccess');
    const { subject } = await access.open(ref, 'read', mayIn(strapi, ctx));
    const written = await getService(strapi, 'approvals').written(subject);
    ctx.body = { data: written } satisfies ListApprovalsResponse;
  },

  async create(ctx: Context) {
    const { uid, documentId, locale, ...asked } = parseBody(bodyOf(ctx));
    const access = getService(strapi, 'storyAccess');
    const { draft } = await access.open({ uid, documentId, locale }, 'update', mayIn(strapi, ctx));
    if (draft === null) throw unknownDocument('draft in this locale');
    await getService(strapi, 'ownWork').refuseOwnStory(draft, actorIn(ctx));
    const made = await getService(strapi, 'approvals').make(draft, asked, actorIn(ctx));
    ctx.status = 201;
    ctx.body = { data: onWire(made) } satisfies CreateApprovalResponse;
  },

  async delete(ctx: Context) {
    const { documentId } = parseParams(paramsOf(ctx));
    const approvals = getService(strapi, 'approvals');
    const approval = await approvals.byId(documentId);
    const ref = refOf(subjectOfRow(approval));
    await getService(strapi, 'storyAccess').open(ref, 'update', mayIn(strapi, ctx));
    await approvals.remove(approval, actorIn(ctx));
    ctx.status = 204;
  },
});
