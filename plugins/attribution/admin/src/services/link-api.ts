import type { CreateLinksRequest, CreateLinksResponse } from '../../../contracts/link';
import { attributionApi, contextTag } from './attribution-api';

type Links = CreateLinksResponse['data'];

/** A link to untie, with the story that it stands in. */
interface LinkToDelete {
  readonly linkId: string;
  readonly documentId: string;
}

const linkApi = attributionApi.injectEndpoints({
  endpoints: (build) => ({
    createLinks: build.mutation<Links, CreateLinksRequest>({
      query: (data) => ({ url: '/attribution/links', method: 'POST', data }),
      transformResponse: (response: CreateLinksResponse) => response.data,
      invalidatesTags: (_result, _error, { documentId }) => [contextTag(documentId)],
    }),
    deleteLink: build.mutation<unknown, LinkToDelete>({
      query: ({ linkId }) => ({ url: `/attribution/links/${linkId}`, method: 'DELETE' }),
      invalidatesTags: (_result, _error, { documentId }) => [contextTag(documentId)],
    }),
  }),
});

export const { useCreateLinksMutation, useDeleteLinkMutation } = linkApi;
