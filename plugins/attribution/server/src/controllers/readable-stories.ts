import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { getService } from '../services';
import type { ReadableStories } from '../services/readable-titles';
import { mayIn } from './incoming';

/** What whoever asks may read of some stories. */
export const readableStoriesIn =
  (strapi: Core.Strapi, ctx: Context): ReadableStories =>
  async (uid, locale, documentIds) =>
    getService(strapi, 'storyAccess').readable(
      { uid, documentIds, locale: locale ?? undefined },
      mayIn(strapi, ctx),
    );
