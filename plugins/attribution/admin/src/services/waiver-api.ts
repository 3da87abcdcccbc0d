import type { CreateWaiverRequest, CreateWaiverResponse } from '../../../contracts/waiver';
import { attributionApi, contextTag } from './attribution-api';

type Waiver = CreateWaiverResponse['data'];

/** A waiver to take back, with the story that it stands for. */
interface WaiverToDelete {
  readonly waiverId: string;
  readonly documentId: string;
}

const waiverApi = attributionApi.injectEndpoints({
  endpoints: (build) => ({
    createWaiver: build.mutation<Waiver, CreateWaiverRequest>({
      query: (data) => ({ url: '/attribution/waivers', method: 'POST', data }),
      transformResponse: (response: CreateWaiverResponse) => response.data,
      invalidatesTags: (_result, _error, { documentId }) => [contextTag(documentId)],
    }),
    deleteWaiver: build.mutation<unknown, WaiverToDelete>({
      query: ({ waiverId }) => ({ url: `/attribution/waivers/${waiverId}`, method: 'DELETE' }),
      invalidatesTags: (_result, _error, { documentId }) => [contextTag(documentId)],
    }),
  }),
});

export const { useCreateWaiverMutation, useDeleteWaiverMutation } = waiverApi;
