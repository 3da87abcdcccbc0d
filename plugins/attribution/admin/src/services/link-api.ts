import type {
  CreateLinksRequest,
  CreateLinksResponse,
  MoveLinkRequest,
  MoveLinkResponse,
} from '../../../contracts/link';
import { attributionApi, contextTag } from './attribution-api';

/** A link, with the story that it stands in. */
interface LinkOfStory {
  readonly linkId: string;
  readonly documentId: string;
}

const linkApi = attributionApi.injectEndpoints({
  endpoints: (build) => ({
    createLinks: build.mutation<CreateLinksResponse['data'], CreateLinksRequest>({
      query: (data) => ({ url: '/attribution/links', method: 'POST', data }),
      transformResponse: (response: CreateLinksResponse) => response.data,
      invalidatesTags: (_result, _error, { documentId }) => [contextTag(documentId)],
    }),
    moveLink: build.mutation<MoveLinkResponse['data'], LinkOfStory & MoveLinkRequest>({
      query: ({ linkId, selector, version }) => ({
        url: `/attribution/links/${linkId}`,
        method: 'PUT',
        data: { selector, version },
      }),
      transformResponse: (response: MoveLinkResponse) => response.data,
      invalidatesTags: (_result, _error, { documentId }) => [contextTag(documentId)],
    }),
    deleteLink: build.mutation<unknown, LinkOfStory>({
      query: ({ linkId }) => ({ url: `/attribution/links/${linkId}`, method: 'DELETE' }),
      invalidatesTags: (_result, _error, { documentId }) => [contextTag(documentId)],
    }),
  }),
});

export const { useCreateLinksMutation, useMoveLinkMutation, useDeleteLinkMutation } = linkApi;
