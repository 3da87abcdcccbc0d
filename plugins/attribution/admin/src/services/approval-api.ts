import type {
  CreateApprovalRequest,
  CreateApprovalResponse,
  ListApprovalsResponse,
} from '../../../contracts/approval';
import { attributionApi, contextTag } from './attribution-api';
import type { StoryRef } from './context-api';

/** All that was written down about an approval. */
export type WrittenApproval = ListApprovalsResponse['data'][number];

const approvalApi = attributionApi.injectEndpoints({
  endpoints: (build) => ({
    listApprovals: build.query<
      readonly WrittenApproval[],
      StoryRef & { readonly documentId: string }
    >({
      query: ({ uid, documentId, locale }) => ({
        url: `/attribution/approvals/${uid}/${documentId}`,
        method: 'GET',
        config: { params: locale === undefined ? {} : { locale } },
      }),
      transformResponse: ({ data }: ListApprovalsResponse) => data,
      providesTags: (_result, _error, { documentId }) => [contextTag(documentId)],
    }),
    createApproval: build.mutation<CreateApprovalResponse['data'], CreateApprovalRequest>({
      query: (data) => ({ url: '/attribution/approvals', method: 'POST', data }),
      transformResponse: ({ data }: CreateApprovalResponse) => data,
      invalidatesTags: (_result, error, { documentId }) =>
        error === undefined ? [contextTag(documentId), 'AttributionRequest'] : [],
    }),
    deleteApproval: build.mutation<
      unknown,
      { readonly approvalId: string; readonly documentId: string }
    >({
      query: ({ approvalId }) => ({
        url: `/attribution/approvals/${approvalId}`,
        method: 'DELETE',
      }),
      invalidatesTags: (_result, _error, { documentId }) => [contextTag(documentId)],
    }),
  }),
});

export const { useListApprovalsQuery, useCreateApprovalMutation, useDeleteApprovalMutation } =
  approvalApi;
