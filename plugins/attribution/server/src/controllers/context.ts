import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import {
  getContext,
  getContextVersion,
  getNewContext,
  type GetContextResponse,
  type GetContextVersionResponse,
  type StoryContext,
} from '../../../contracts/context';
import { policyFor } from '../../../engine/policy/policy-for';
import { getService } from '../services';
import type { GovernedType } from '../services/governed';
import type { Subject } from '../../../engine/trail/hash-chain';
import { onWire } from './on-wire';
import { actorIn, mayIn, paramsOf } from './incoming';

const parseNew = validateZodSchema(getNewContext.params);
const parseParams = validateZodSchema(getContext.params);
const parseQuery = validateZodSchema(getContext.query);
const parseVersionParams = validateZodSchema(getContextVersion.params);
const parseVersionQuery = validateZodSchema(getContextVersion.query);

const shared = async (strapi: Core.Strapi, type: GovernedType) => ({
  fields: [...type.fields],
  ownRules: getService(strapi, 'ownRules')
    .all()
    .map(({ id, meta }) => ({ id, title: meta.title })),
  outlets: onWire(await getService(strapi, 'outlets').names()),
  policy: policyFor(await getService(strapi, 'policy').current(), type.uid),
});

const liveOf = async (
  strapi: Core.Strapi,
  type: GovernedType,
  subject: Subject,
): Promise<StoryContext['live']> => {
  const locales = subject.locale === null ? 'all' : [subject.locale];
  const [live] = await getService(strapi, 'stories').liveOf(type, subject.documentId, locales);
  if (live === undefined) return 'none';
  const textHash = getService(strapi, 'analysis').textHashOf(live);
  const [found] = await getService(strapi, 'receipts').standingsOf([{ subject, textHash }]);
  return found === 'checked' ? 'checked' : 'unchecked';
};

export const contextController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async findNew(ctx: Context) {
    const { uid } = parseNew(paramsOf(ctx));
    const type = getService(strapi, 'storyAccess').openType(uid, mayIn(strapi, ctx));
    const context = await shared(strapi, type);
    ctx.body = {
      data: {
        ...context,
        links: [],
        waivers: [],
        requests: [],
        version: await getService(strapi, 'pulse').of(null),
        live: 'none',
      },
    } satisfies GetContextResponse;
  },

  async findOne(ctx: Context) {
    const ref = { ...parseParams(paramsOf(ctx)), ...parseQuery(ctx.query) };
    const { type, subject } = await getService(strapi, 'storyAccess').open(
      ref,
      'read',
      mayIn(strapi, ctx),
    );
    const asking = actorIn(ctx);
    // Read first: what changes meanwhile is asked for again, never missed.
    const version = await getService(strapi, 'pulse').of(subject);
    ctx.body = {
      data: {
        ...(await shared(strapi, type)),
        links: onWire(await getService(strapi, 'links').shownTo(asking, subject)),
        waivers: onWire([
          ...(await getService(strapi, 'waivers').shownTo(asking, subject)),
          ...(await getService(strapi, 'approvals').shownTo(asking, subject)),
        ]),
        requests: onWire(await getService(strapi, 'requests').shownTo(asking, subject)),
        version,
        live: await liveOf(strapi, type, subject),
      },
    } satisfies GetContextResponse;
  },

  async version(ctx: Context) {
    const ref = { ...parseVersionParams(paramsOf(ctx)), ...parseVersionQuery(ctx.query) };
    const access = getService(strapi, 'storyAccess');
    const { subject, draft } = await access.open(ref, 'read', mayIn(strapi, ctx));
    const stories = getService(strapi, 'stories');
    ctx.body = {
      data: {
        version: await getService(strapi, 'pulse').of(subject),
        savedAt: draft?.savedAt ?? null,
        savedBy: draft === null ? null : (await stories.bylineOf(draft)).saver.name,
      },
    } satisfies GetContextVersionResponse;
  },
});
