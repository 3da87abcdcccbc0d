import type {
  DeskChoicesResponse,
  ListDeskRequest,
  ListDeskResponse,
  ReadStoryResponse,
  RecountStoriesRequest,
  RecountStoriesResponse,
} from '../../../contracts/desk';
import { attributionApi } from './attribution-api';
import { storyTags, type StoryRef } from './context-api';

export type DeskStory = ListDeskResponse['data'][number];

/** What is asked of the desk; what is left out is not asked for. */
export type DeskQuestion = Partial<ListDeskRequest>;

/** A stored draft with what the engine says of it. */
export type ReadStory = ReadStoryResponse['data'];

const deskApi = attributionApi.injectEndpoints({
  endpoints: (build) => ({
    listDesk: build.query<ListDeskResponse, DeskQuestion>({
      query: (params) => ({ url: '/attribution/desk', method: 'GET', config: { params } }),
      providesTags: ['AttributionDesk'],
    }),
    listDeskChoices: build.query<DeskChoicesResponse['data'], void>({
      query: () => ({ url: '/attribution/desk/choices', method: 'GET' }),
      transformResponse: ({ data }: DeskChoicesResponse) => data,
    }),
    recountStories: build.mutation<RecountStoriesResponse['data'], RecountStoriesRequest>({
      query: (data) => ({ url: '/attribution/desk/recounts', method: 'POST', data }),
      transformResponse: ({ data }: RecountStoriesResponse) => data,
      invalidatesTags: ['AttributionDesk'],
    }),
    readStory: build.query<ReadStory, StoryRef & { readonly documentId: string }>({
      query: ({ uid, documentId, locale }) => ({
        url: `/attribution/desk/${uid}/${documentId}`,
        method: 'GET',
        config: { params: locale === undefined ? {} : { locale } },
      }),
      transformResponse: ({ data }: ReadStoryResponse) => Object.freeze(data),
      structuralSharing: false,
      providesTags: (_result, _error, ref) => storyTags(ref),
    }),
  }),
});

export const {
  useListDeskQuery,
  useListDeskChoicesQuery,
  useRecountStoriesMutation,
  useReadStoryQuery,
} = deskApi;
