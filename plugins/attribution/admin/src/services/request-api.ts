import type {
  AnswerRequestRequest,
  AnswerRequestResponse,
  CreateRequestsRequest,
  CreateRequestsResponse,
  ListRequestsResponse,
} from '../../../contracts/request';
import { attributionApi, contextTag } from './attribution-api';

/** What a reporter asked an editor. */
export type StoryRequest = ListRequestsResponse['data'][number];

/** Which page of the open requests is asked for; the first is 1. */
interface RequestsPageRef {
  readonly page: number;
  readonly pageSize: number;
  /** `others`: those that the person at the screen did not ask. */
  readonly from?: 'anybody' | 'others';
}

/** An answer, with the request that it answers. */
interface AnswerToGive extends AnswerRequestRequest {
  readonly request: Pick<StoryRequest, 'documentId' | 'storyId'>;
}

const requestApi = attributionApi.injectEndpoints({
  endpoints: (build) => ({
    listOpenRequests: build.query<ListRequestsResponse, RequestsPageRef>({
      query: (params) => ({
        url: '/attribution/requests',
        method: 'GET',
        config: { params: { state: 'open', ...params } },
      }),
      providesTags: ['AttributionRequest'],
    }),
    createRequests: build.mutation<CreateRequestsResponse['data'], CreateRequestsRequest>({
      query: (data) => ({ url: '/attribution/requests', method: 'POST', data }),
      transformResponse: (response: CreateRequestsResponse) => response.data,
      invalidatesTags: (_result, _error, { documentId }) => [
        contextTag(documentId),
        'AttributionRequest',
      ],
    }),
    answerRequest: build.mutation<AnswerRequestResponse['data'], AnswerToGive>({
      query: ({ request, ...answer }) => ({
        url: `/attribution/requests/${request.documentId}/answer`,
        method: 'PUT',
        data: answer,
      }),
      transformResponse: (response: AnswerRequestResponse) => response.data,
      invalidatesTags: (_result, _error, { request }) => [
        'AttributionRequest',
        contextTag(request.storyId),
      ],
    }),
  }),
});

export const { useListOpenRequestsQuery, useCreateRequestsMutation, useAnswerRequestMutation } =
  requestApi;
