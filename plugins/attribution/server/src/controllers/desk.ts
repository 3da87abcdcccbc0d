import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import {
  listDesk,
  readStory,
  recountStories,
  type DeskChoicesResponse,
  type ListDeskResponse,
  type ReadStoryResponse,
  type RecountStoriesResponse,
} from '../../../contracts/desk';
import { unknownDocument } from '../errors';
import { RECORD_UIDS } from '../plugin-id';
import { getService } from '../services';
import { bodyOf, mayIn, paramsOf, readableIn } from './incoming';

const parseQuery = validateZodSchema(listDesk.query);
const parseRecount = validateZodSchema(recountStories.body);
const parseStory = validateZodSchema(readStory.params);
const parseLocale = validateZodSchema(readStory.query);

const scopeIn = (strapi: Core.Strapi, ctx: Context) =>
  getService(strapi, 'storyScope').of(RECORD_UIDS.report, readableIn(strapi, ctx));

export const deskController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const asked = parseQuery(ctx.query);
    const page = await getService(strapi, 'desk').page(asked, await scopeIn(strapi, ctx));
    ctx.body = page satisfies ListDeskResponse;
  },

  async choices(ctx: Context) {
    const choices = await getService(strapi, 'desk').choices(await scopeIn(strapi, ctx));
    ctx.body = { data: choices } satisfies DeskChoicesResponse;
  },

  async recount(ctx: Context) {
    const { stories } = parseRecount(bodyOf(ctx));
    const access = getService(strapi, 'storyAccess');
    const open = stories.map((ref) => access.open(ref, 'read', mayIn(strapi, ctx)));
    const subjects = (await Promise.all(open)).map(({ subject }) => subject);
    await getService(strapi, 'storedReports').recount(subjects);
    ctx.body = { data: { counted: subjects.length } } satisfies RecountStoriesResponse;
  },

  async read(ctx: Context) {
    const ref = { ...parseStory(paramsOf(ctx)), ...parseLocale(ctx.query) };
    const access = getService(strapi, 'storyAccess');
    const { draft } = await access.open(ref, 'read', mayIn(strapi, ctx));
    if (draft === null) throw unknownDocument('draft in this locale');
    const data = await getService(strapi, 'reading').of(draft);
    ctx.body = { data } satisfies ReadStoryResponse;
  },
});
