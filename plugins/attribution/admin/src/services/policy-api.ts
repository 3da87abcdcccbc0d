import type { PolicyResponse } from '../../../contracts/policy';
import { attributionApi } from './attribution-api';

const policyApi = attributionApi.injectEndpoints({
  endpoints: (build) => ({
    /** The policy in force. */
    getPolicy: build.query<PolicyResponse['data'], void>({
      query: () => ({ url: '/attribution/policy', method: 'GET' }),
      transformResponse: (response: PolicyResponse) => response.data,
    }),
  }),
});

export const { useGetPolicyQuery } = policyApi;
