import type { JudgeStoriesRequest, JudgeStoriesResponse } from '../../../contracts/verdict';
import { attributionApi } from './attribution-api';

/** What the gate would say of a draft now. */
export type StoryVerdict = JudgeStoriesResponse['data'][number];

const verdictApi = attributionApi.injectEndpoints({
  endpoints: (build) => ({
    judgeStories: build.query<readonly StoryVerdict[], JudgeStoriesRequest>({
      query: (data) => ({ url: '/attribution/verdicts', method: 'POST', data }),
      transformResponse: (response: JudgeStoriesResponse) => response.data,
    }),
  }),
});

export const { useJudgeStoriesQuery } = verdictApi;
