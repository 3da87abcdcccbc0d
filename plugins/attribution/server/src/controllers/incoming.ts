import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { actorOf, type Actor } from '../services/actor';
import type { MayWithStory } from '../services/story-access';
import type { ReadableOf } from '../services/story-scope';
import { permissionCheckerOf } from '../strapi-parts';

/** The parsed body, which Strapi's body middleware adds to the request. */
export const bodyOf = ({ request }: Context): unknown =>
  'body' in request ? request.body : undefined;

const UNNAMED = /^\d+$/u;

/** The named parts of the path; the router adds unnamed ones for what other middlewares matched. */
export const paramsOf = (ctx: Context): unknown => {
  const params: unknown = ctx.params;
  const parts = typeof params === 'object' && params !== null ? Object.entries(params) : [];
  return Object.fromEntries(parts.filter(([name]) => !UNNAMED.test(name)));
};

/** Who asks, by the session and never by the body. */
export const actorIn = ({ state }: Context): Actor => actorOf(state);

/** What the person who asks may do with stories, as the content manager has it. */
export const mayIn =
  (strapi: Core.Strapi, { state }: Context): MayWithStory =>
  (action, uid, story) =>
    permissionCheckerOf(strapi, uid, abilityOf(state)).can[action](story);

/** The same for lists, as conditions that a database can be asked for. */
export const readableIn =
  (strapi: Core.Strapi, { state }: Context): ReadableOf =>
  async (uid) => {
    const checker = permissionCheckerOf(strapi, uid, abilityOf(state));
    if (!checker.can.read()) return null;
    return (await checker.sanitizedQuery.read({})).filters ?? {};
  };

/** A machine of the newsroom, which the scope of the route let in, reads all stories or none. */
export const mayByScope: MayWithStory = (action) => action === 'read';

const abilityOf = (state: unknown): unknown =>
  typeof state === 'object' && state !== null && 'userAbility' in state
    ? state.userAbility
    : undefined;
