import type {
  ListImportRowsResponse,
  ListImportsResponse,
  OneImportResponse,
  Outcome,
  PreviewImportRequest,
  PreviewImportResponse,
  StartImportRequest,
} from '../../../contracts/import';
import { attributionApi } from './attribution-api';

export type Import = OneImportResponse['data'];
export type ImportedRow = ListImportRowsResponse['data'][number];

interface Named {
  readonly documentId: string;
}

/** Which page of a list; the first is 1. */
interface PageRef {
  readonly page: number;
  readonly pageSize: number;
}

const dataOf = ({ data }: OneImportResponse): Import => data;

const importApi = attributionApi.injectEndpoints({
  endpoints: (build) => ({
    listImports: build.query<ListImportsResponse, PageRef>({
      query: (params) => ({ url: '/attribution/imports', method: 'GET', config: { params } }),
      providesTags: ['AttributionImport'],
    }),
    findImport: build.query<Import, string>({
      query: (id) => ({ url: `/attribution/imports/${id}`, method: 'GET' }),
      transformResponse: dataOf,
      providesTags: ['AttributionImport'],
    }),
    uploadImport: build.mutation<Import, FormData>({
      query: (data) => ({ url: '/attribution/imports', method: 'POST', data }),
      transformResponse: dataOf,
      invalidatesTags: ['AttributionImport'],
    }),
    previewImport: build.query<PreviewImportResponse['data'], Named & PreviewImportRequest>({
      query: ({ documentId, mapping }) => ({
        url: `/attribution/imports/${documentId}/preview`,
        method: 'POST',
        data: { mapping },
      }),
      transformResponse: ({ data }: PreviewImportResponse) => data,
    }),
    startImport: build.mutation<Import, Named & StartImportRequest>({
      query: ({ documentId, ...data }) => ({
        url: `/attribution/imports/${documentId}/start`,
        method: 'POST',
        data,
      }),
      transformResponse: dataOf,
      invalidatesTags: ['AttributionImport'],
    }),
    steerImport: build.mutation<Import, Named & { readonly what: 'resume' | 'cancel' }>({
      query: ({ documentId, what }) => ({
        url: `/attribution/imports/${documentId}/${what}`,
        method: 'POST',
        data: {},
      }),
      transformResponse: dataOf,
      invalidatesTags: ['AttributionImport'],
    }),
    listImportRows: build.query<
      ListImportRowsResponse,
      Named & PageRef & { readonly outcome?: Outcome }
    >({
      query: ({ documentId, ...params }) => ({
        url: `/attribution/imports/${documentId}/rows`,
        method: 'GET',
        config: { params },
      }),
      providesTags: ['AttributionImport'],
    }),
  }),
});

export const {
  useListImportsQuery,
  useFindImportQuery,
  useUploadImportMutation,
  usePreviewImportQuery,
  useStartImportMutation,
  useSteerImportMutation,
  useListImportRowsQuery,
} = importApi;
