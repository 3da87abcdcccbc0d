import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import {
  answerRequest,
  createRequests,
  listRequests,
  type AnswerRequestResponse,
  type CreateRequestsResponse,
  type ListRequestsResponse,
} from '../../../contracts/request';
import { unknownDocument } from '../errors';
import { RECORD_UIDS } from '../plugin-id';
import { getService } from '../services';
import { subjectOfRow } from '../services/target';
import { actorIn, bodyOf, mayIn, paramsOf, readableIn } from './incoming';
import { onWire } from './on-wire';
import { refOf } from './ref';

const parseNew = validateZodSchema(createRequests.body);
const parseQuery = validateZodSchema(listRequests.query);
const parseParams = validateZodSchema(answerRequest.params);
const parseAnswer = validateZodSchema(answerRequest.body);

export const requestController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const asked = parseQuery(ctx.query);
    const readable = readableIn(strapi, ctx);
    const scope = await getService(strapi, 'storyScope').of(RECORD_UIDS.request, readable);
    const page = await getService(strapi, 'requests').page(asked, actorIn(ctx), scope);
    ctx.body = page satisfies ListRequestsResponse;
  },

  async create(ctx: Context) {
    const { uid, documentId, locale, ...asked } = parseNew(bodyOf(ctx));
    const access = getService(strapi, 'storyAccess');
    const ref = { uid, documentId, locale };
    const { draft, subject } = await access.open(ref, 'update', mayIn(strapi, ctx));
    if (draft === null) throw unknownDocument('draft in this locale');
    const requests = getService(strapi, 'requests');
    const made = await requests.ask(subject, draft.title, asked, actorIn(ctx));
    ctx.status = 201;
    ctx.body = { data: onWire(made) } satisfies CreateRequestsResponse;
  },

  async answer(ctx: Context) {
    const { documentId } = parseParams(paramsOf(ctx));
    const answer = parseAnswer(bodyOf(ctx));
    const requests = getService(strapi, 'requests');
    const request = await requests.byId(documentId);
    const ref = refOf(subjectOfRow(request));
    const access = getService(strapi, 'storyAccess');
    const { draft } = await access.open(ref, 'update', mayIn(strapi, ctx));
    ctx.body = {
      data: await requests.answer(request, draft, answer, actorIn(ctx)),
    } satisfies AnswerRequestResponse;
  },
});
