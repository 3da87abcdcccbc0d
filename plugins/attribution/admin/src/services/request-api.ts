import type {
  AnswerRequestRequest,
  AnswerRequestResponse,
  ListRequestsResponse,
} from '../../../contracts/request';
import { attributionApi, contextTag } from './attribution-api';

/** What a reporter asked an editor. */
export type StoryRequest = ListRequestsResponse['data'][number];

/** Which page of the open requests is asked for; the first is 1. */
interface RequestsPageRef {
  readonly page: number;
  readonly pageSize: number;
}

/** An answer, with the request that it answers. */
interface AnswerToGive extends AnswerRequestRequest {
  readonly request: Pick<StoryRequest, 'documentId' | 'storyId'>;
}

const requestApi = attributionApi
  .enhanceEndpoints({ addTagTypes: ['AttributionRequests'] })
  .injectEndpoints({
    endpoints: (build) => ({
      listOpenRequests: build.query<ListRequestsResponse, RequestsPageRef>({
        query: (params) => ({
          url: '/attribution/requests',
          method: 'GET',
          config: { params: { state: 'open', ...params } },
        }),
        providesTags: ['AttributionRequests'],
      }),
      answerRequest: build.mutation<AnswerRequestResponse['data'], AnswerToGive>({
        query: ({ request, outcome, note }) => ({
          url: `/attribution/requests/${request.documentId}/answer`,
          method: 'PUT',
          data: { outcome, note },
        }),
        transformResponse: (response: AnswerRequestResponse) => response.data,
        invalidatesTags: (_result, _error, { request }) => [
          'AttributionRequests',
          contextTag(request.storyId),
        ],
      }),
    }),
  });

export const { useListOpenRequestsQuery, useAnswerRequestMutation } = requestApi;
