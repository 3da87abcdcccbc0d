import type {
  GetContextResponse,
  GetContextVersionResponse,
  StoryContext,
} from '../../../contracts/context';
import type { GetReportResponse } from '../../../contracts/report';
import { attributionApi, contextTag } from './attribution-api';

/** The story whose context is asked for; without `documentId` it has not been saved yet. */
export interface StoryRef {
  readonly uid: string;
  readonly documentId?: string;
  readonly locale?: string;
}

const pathOf = ({ uid, documentId }: StoryRef): string =>
  documentId === undefined
    ? `/attribution/contexts/${uid}`
    : `/attribution/contexts/${uid}/${documentId}`;

const paramsOf = ({ locale }: StoryRef) => (locale === undefined ? {} : { locale });

/** What makes the server's word on a story old: a link or waiver of it, and a save. */
export const storyTags = ({ uid, documentId }: StoryRef) =>
  [contextTag(documentId), { type: 'Document', id: `${uid}_${documentId}` }] as const;

/** As much as anybody here asks of it. */
export type SavedReport = Pick<GetReportResponse['data'], 'textHash' | 'findings'>;

const contextApi = attributionApi.injectEndpoints({
  endpoints: (build) => ({
    getStoryContext: build.query<StoryContext, StoryRef>({
      query: (ref) => ({
        url: pathOf(ref),
        method: 'GET',
        config: {
          params: ref.documentId === undefined ? {} : paramsOf(ref),
        },
      }),
      // Thousands of links would be compared and frozen one by one, while the page waits.
      transformResponse: (response: GetContextResponse) => Object.freeze(response.data),
      structuralSharing: false,
      providesTags: (_result, _error, ref) => storyTags(ref),
    }),
    /** Whether anything has changed since a context was answered. */
    getContextVersion: build.query<
      GetContextVersionResponse['data'],
      StoryRef & { readonly documentId: string }
    >({
      query: (ref) => ({
        url: `${pathOf(ref)}/version`,
        method: 'GET',
        config: { params: paramsOf(ref) },
      }),
      transformResponse: (response: GetContextVersionResponse) => response.data,
      providesTags: (_result, _error, ref) => storyTags(ref),
    }),
    /** Lets the content manager fetch what somebody else saved. */
    showSaved: build.mutation<null, StoryRef>({
      queryFn: () => ({ data: null }),
      invalidatesTags: (_result, _error, { uid, documentId }) => [
        { type: 'Document', id: `${uid}_${documentId}` },
      ],
    }),
    /** What the server says of the saved draft. */
    getReport: build.query<SavedReport, StoryRef & { readonly documentId: string }>({
      query: (ref) => ({
        url: `/attribution/reports/${ref.uid}/${ref.documentId}`,
        method: 'GET',
        config: { params: paramsOf(ref) },
      }),
      transformResponse: ({ data: { textHash, findings } }: GetReportResponse) =>
        Object.freeze({ textHash, findings }),
      structuralSharing: false,
      providesTags: (_result, _error, ref) => storyTags(ref),
    }),
  }),
});

export const {
  useGetStoryContextQuery,
  useGetContextVersionQuery,
  useLazyGetContextVersionQuery,
  useShowSavedMutation,
  useGetReportQuery,
} = contextApi;
