import type { GetContextResponse, StoryContext } from '../../../contracts/context';
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

const contextApi = attributionApi.injectEndpoints({
  endpoints: (build) => ({
    getStoryContext: build.query<StoryContext, StoryRef>({
      query: (ref) => ({
        url: pathOf(ref),
        method: 'GET',
        config: {
          params:
            ref.documentId === undefined || ref.locale === undefined ? {} : { locale: ref.locale },
        },
      }),
      transformResponse: (response: GetContextResponse) => response.data,
      providesTags: (_result, _error, { uid, documentId }) => [
        contextTag(documentId),
        { type: 'Document', id: `${uid}_${documentId}` },
      ],
    }),
    /** What the server says of the saved draft. */
    getReport: build.query<GetReportResponse['data'], StoryRef & { readonly documentId: string }>({
      query: ({ uid, documentId, locale }) => ({
        url: `/attribution/reports/${uid}/${documentId}`,
        method: 'GET',
        config: { params: locale === undefined ? {} : { locale } },
      }),
      transformResponse: (response: GetReportResponse) => response.data,
      providesTags: (_result, _error, { uid, documentId }) => [
        contextTag(documentId),
        { type: 'Document', id: `${uid}_${documentId}` },
      ],
    }),
  }),
});

export const { useGetStoryContextQuery, useGetReportQuery } = contextApi;
