import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';
import type { Context } from 'koa';
import { judgeStories, type JudgeStoriesResponse } from '../../../contracts/verdict';
import { getService } from '../services';
import type { Verdict } from '../services/gate';
import { bodyOf, mayIn } from './incoming';

type ShownVerdict = JudgeStoriesResponse['data'][number];

const parseBody = validateZodSchema(judgeStories.body);

const shownOf = (verdict: Verdict): ShownVerdict => {
  const { version, outcome } = verdict;
  const blockedBy = outcome === 'block' ? verdict.blockedBy : [];
  return {
    documentId: version.documentId ?? '',
    locale: version.locale,
    title: version.title,
    outcome,
    blockers: blockedBy.map(({ rule, quote, message, fingerprint }) => ({
      rule,
      quote,
      message,
      fingerprint,
    })),
  };
};

export const verdictController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async judge(ctx: Context) {
    const access = getService(strapi, 'storyAccess');
    const drafts = await access.openAll(parseBody(bodyOf(ctx)), mayIn(strapi, ctx));
    const verdicts = await getService(strapi, 'gate').judge(drafts);
    ctx.body = { data: verdicts.map(shownOf) } satisfies JudgeStoriesResponse;
  },
});
