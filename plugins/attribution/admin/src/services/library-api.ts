import type {
  EditRecordsRequest,
  EditRecordsResponse,
  FindRecordResponse,
  ListClaimsResponse,
  ListDuplicatesResponse,
  ListOutletsResponse,
  ListRecordsResponse,
  MergeRecordResponse,
  SavedFilter,
  SavedFiltersResponse,
  SaveFilterRequest,
} from '../../../contracts/library';
import { attributionApi } from './attribution-api';

const LIBRARY = '/attribution/library';

/** What can be merged with its like. */
export type Merged = 'records' | 'outlets';

type Params = Readonly<Record<string, string | number>>;

const asked = (path: string, params: Params = {}) => ({
  url: `${LIBRARY}${path}`,
  method: 'GET' as const,
  config: { params },
});

const libraryApi = attributionApi.injectEndpoints({
  endpoints: (build) => ({
    listRecords: build.query<ListRecordsResponse, Params>({
      query: (params) => asked('/records', params),
      providesTags: ['AttributionSource'],
    }),
    findRecord: build.query<FindRecordResponse['data'], string>({
      query: (documentId) => asked(`/records/${documentId}`),
      transformResponse: ({ data }: FindRecordResponse) => data,
      providesTags: ['AttributionSource'],
    }),
    listClaims: build.query<
      ListClaimsResponse,
      { readonly documentId: string; readonly page: number; readonly pageSize: number }
    >({
      query: ({ documentId, ...page }) => asked(`/records/${documentId}/claims`, page),
      providesTags: ['AttributionSource'],
    }),
    editRecords: build.mutation<EditRecordsResponse['data'], EditRecordsRequest>({
      query: (data) => ({ url: `${LIBRARY}/records`, method: 'PUT', data }),
      transformResponse: ({ data }: EditRecordsResponse) => data,
      invalidatesTags: ['AttributionSource'],
    }),
    merge: build.mutation<
      MergeRecordResponse['data'],
      { readonly of: Merged; readonly documentId: string; readonly into: string }
    >({
      query: ({ of, documentId, into }) => ({
        url: `${LIBRARY}/${of}/${documentId}/merge`,
        method: 'POST',
        data: { into },
      }),
      transformResponse: ({ data }: MergeRecordResponse) => data,
      invalidatesTags: ['AttributionSource'],
    }),
    undoMerge: build.mutation<
      MergeRecordResponse['data'],
      { readonly of: Merged; readonly documentId: string }
    >({
      query: ({ of, documentId }) => ({
        url: `${LIBRARY}/${of}/${documentId}/merge`,
        method: 'DELETE',
      }),
      transformResponse: ({ data }: MergeRecordResponse) => data,
      invalidatesTags: ['AttributionSource'],
    }),
    listDuplicates: build.query<ListDuplicatesResponse, Params>({
      query: (params) => asked('/duplicates', params),
      providesTags: ['AttributionSource'],
    }),
    listOutlets: build.query<ListOutletsResponse, Params>({
      query: (params) => asked('/outlets', params),
      providesTags: ['AttributionSource'],
    }),
    listFilters: build.query<readonly SavedFilter[], void>({
      query: () => asked('/filters'),
      transformResponse: ({ data }: SavedFiltersResponse) => data,
      providesTags: ['AttributionFilter'],
    }),
    saveFilter: build.mutation<unknown, SaveFilterRequest>({
      query: (data) => ({ url: `${LIBRARY}/filters`, method: 'POST', data }),
      invalidatesTags: ['AttributionFilter'],
    }),
    forgetFilter: build.mutation<unknown, string>({
      query: (documentId) => ({ url: `${LIBRARY}/filters/${documentId}`, method: 'DELETE' }),
      invalidatesTags: ['AttributionFilter'],
    }),
  }),
});

export const {
  useListRecordsQuery,
  useFindRecordQuery,
  useListClaimsQuery,
  useEditRecordsMutation,
  useMergeMutation,
  useUndoMergeMutation,
  useListDuplicatesQuery,
  useListOutletsQuery,
  useListFiltersQuery,
  useSaveFilterMutation,
  useForgetFilterMutation,
} = libraryApi;
