import type { CreateLinkRequest, CreateLinkResponse } from '../../../contracts/link';
import { attributionApi, contextTag } from './attribution-api';

type Link = CreateLinkResponse['data'];

/** A link to untie, with the story that it stands in. */
interface LinkToDelete {
  readonly linkId: string;
  readonly documentId: string;
}

const linkApi = attributionApi.injectEndpoints({
  endpoints: (build) => ({
    createLink: build.mutation<Link, CreateLinkRequest>({
      query: (data) => ({ url: '/attribution/links', method: 'POST', data }),
      transformResponse: (response: CreateLinkResponse) => response.data,
      invalidatesTags: (_result, _error, { documentId }) => [contextTag(documentId)],
    }),
    deleteLink: build.mutation<unknown, LinkToDelete>({
      query: ({ linkId }) => ({ url: `/attribution/links/${linkId}`, method: 'DELETE' }),
      invalidatesTags: (_result, _error, { documentId }) => [contextTag(documentId)],
    }),
  }),
});

export const { useCreateLinkMutation, useDeleteLinkMutation } = linkApi;
