import type {
  ListPolicyVersionsResponse,
  PolicyImpactResponse,
  PolicyResponse,
  PolicyScopeResponse,
} from '../../../contracts/policy';
import type { UnnamedPolicy } from '../../../engine/policy/policy';
import { attributionApi } from './attribution-api';

/** A policy as it was saved. */
export type SavedPolicy = ListPolicyVersionsResponse['data'][number];
/** What a policy would change in open stories. */
export type PolicyImpact = PolicyImpactResponse['data'];
/** What a policy may speak of beside the built-in rules. */
export type PolicyScope = PolicyScopeResponse['data'];

interface PolicyToSave {
  readonly policy: UnnamedPolicy;
  /** Why; empty where nobody says. */
  readonly note: string;
  /** The version that was changed. */
  readonly basedOn: string;
}

const policyApi = attributionApi.injectEndpoints({
  endpoints: (build) => ({
    /** The policy in force. */
    getPolicy: build.query<PolicyResponse['data'], void>({
      query: () => ({ url: '/attribution/policy', method: 'GET' }),
      transformResponse: (response: PolicyResponse) => response.data,
      providesTags: ['AttributionPolicy'],
    }),
    getPolicyScope: build.query<PolicyScope, void>({
      query: () => ({ url: '/attribution/policy/scope', method: 'GET' }),
      transformResponse: (response: PolicyScopeResponse) => response.data,
    }),
    listPolicyVersions: build.query<
      ListPolicyVersionsResponse,
      { readonly page: number; readonly pageSize: number }
    >({
      query: (params) => ({
        url: '/attribution/policy/versions',
        method: 'GET',
        config: { params },
      }),
      providesTags: ['AttributionPolicy'],
    }),
    judgeImpact: build.mutation<PolicyImpact, UnnamedPolicy>({
      query: (data) => ({ url: '/attribution/policy/impact', method: 'POST', data }),
      transformResponse: (response: PolicyImpactResponse) => response.data,
    }),
    savePolicy: build.mutation<PolicyResponse['data'], PolicyToSave>({
      query: ({ policy, note, basedOn }) => ({
        url: '/attribution/policy',
        method: 'PUT',
        data: { ...policy, note, basedOn },
      }),
      transformResponse: (response: PolicyResponse) => response.data,
      // Who comes second is shown what somebody else saved.
      invalidatesTags: ['AttributionPolicy', 'AttributionContext', 'AttributionDesk'],
    }),
  }),
});

export const {
  useGetPolicyQuery,
  useGetPolicyScopeQuery,
  useListPolicyVersionsQuery,
  useJudgeImpactMutation,
  useSavePolicyMutation,
} = policyApi;
