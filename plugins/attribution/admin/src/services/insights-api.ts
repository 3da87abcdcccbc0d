import type { Insights, InsightsQuestion, ReadInsightsResponse } from '../../../contracts/insights';
import { attributionApi } from './attribution-api';

const insightsApi = attributionApi.injectEndpoints({
  endpoints: (build) => ({
    readInsights: build.query<Insights, InsightsQuestion>({
      query: (params) => ({ url: '/attribution/insights', method: 'GET', config: { params } }),
      transformResponse: ({ data }: ReadInsightsResponse) => data,
    }),
  }),
});

export const { useReadInsightsQuery } = insightsApi;
