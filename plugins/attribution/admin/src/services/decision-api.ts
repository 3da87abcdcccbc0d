import type { GetDecisionsResponse } from '../../../contracts/decision';
import { attributionApi } from './attribution-api';

const decisionApi = attributionApi.injectEndpoints({
  endpoints: (build) => ({
    /** What became of a rule's last flags. */
    getDecisions: build.query<GetDecisionsResponse['data'], string>({
      query: (ruleId) => ({ url: `/attribution/rules/${ruleId}/decisions`, method: 'GET' }),
      transformResponse: ({ data }: GetDecisionsResponse) => data,
    }),
  }),
});

export const { useGetDecisionsQuery } = decisionApi;
