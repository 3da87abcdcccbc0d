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
import { getService } from '../services';
import type { ReadableAmong } from '../services/readable-requests';
import { subjectOfRow } from '../services/target';
import { actorIn, bodyOf, mayIn, paramsOf } from './incoming';
import { onWire } from './on-wire';
import { refOf } from './ref';

const parseNew = validateZodSchema(createRequests.body);
const parseQuery = validateZodSchema(listRequests.query);
const parseParams = validateZodSchema(answerRequest.params);
const parseAnswer = validateZodSchema(answerRequest.body);

const readableTo =
  (strapi: Core.Strapi, ctx: Context): ReadableAmong =>
  async (uid, locale, documentIds) => {
    const refs = { uid, documentIds, locale: locale ?? undefined };
    const stories = await getService(strapi, 'storyAccess').readable(refs, mayIn(strapi, ctx));
    return new Set(stories.map(({ documentId }) => documentId));
  };

export const requestController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const page = await getService(strapi, 'requests').page(
      parseQuery(ctx.query),
      actorIn(ctx),
      readableTo(strapi, ctx),
    );
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
