import type { ListReportsResponse } from '../../../contracts/report';
import { attributionApi } from './attribution-api';

/** What was last stored of a draft, in numbers. */
export type ListedReport = ListReportsResponse['data'][number];

/** The stories that a list shows. Without `locale`, the type is not localised. */
interface StoriesRef {
  readonly uid: string;
  readonly locale?: string;
  readonly documentIds: readonly string[];
}

const reportListApi = attributionApi.injectEndpoints({
  endpoints: (build) => ({
    listReports: build.query<readonly ListedReport[], StoriesRef>({
      query: ({ documentIds, ...ref }) => ({
        url: '/attribution/reports',
        method: 'GET',
        config: { params: { ...ref, documentIds: documentIds.join(',') } },
      }),
      transformResponse: (response: ListReportsResponse) => response.data,
      providesTags: (_result, _error, { uid }) => [{ type: 'Document', id: `${uid}_LIST` }],
    }),
  }),
});

export const { useListReportsQuery } = reportListApi;
