import type { CreateRequestsRequest, CreateRequestsResponse } from '../../../contracts/request';
import { attributionApi, contextTag } from './attribution-api';

const requestApi = attributionApi.injectEndpoints({
  endpoints: (build) => ({
    createRequests: build.mutation<CreateRequestsResponse['data'], CreateRequestsRequest>({
      query: (data) => ({ url: '/attribution/requests', method: 'POST', data }),
      transformResponse: (response: CreateRequestsResponse) => response.data,
      invalidatesTags: (_result, _error, { documentId }) => [
        contextTag(documentId),
        'AttributionRequest',
      ],
    }),
  }),
});

export const { useCreateRequestsMutation } = requestApi;
