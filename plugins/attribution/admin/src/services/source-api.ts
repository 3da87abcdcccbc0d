import type { ReadAddressResponse } from '../../../contracts/address';
import type {
  CreateSourceRequest,
  CreateSourceResponse,
  SearchSourcesResponse,
} from '../../../contracts/source';
import { attributionApi } from './attribution-api';

/** A source record as the search answers it. */
export type SourceRecord = CreateSourceResponse['data'];

const sourceApi = attributionApi.injectEndpoints({
  endpoints: (build) => ({
    searchSources: build.query<readonly SourceRecord[], string>({
      query: (search) => ({
        url: '/attribution/sources',
        method: 'GET',
        config: { params: { search, limit: 8 } },
      }),
      transformResponse: (response: SearchSourcesResponse) => response.data,
      providesTags: ['AttributionSource'],
    }),
    /** What the newsroom knows of a web address. */
    readAddress: build.query<ReadAddressResponse['data'], string>({
      query: (url) => ({
        url: '/attribution/addresses',
        method: 'GET',
        config: { params: { url } },
      }),
      transformResponse: (response: ReadAddressResponse) => response.data,
      providesTags: ['AttributionSource'],
    }),
    createSource: build.mutation<SourceRecord, CreateSourceRequest>({
      query: (data) => ({ url: '/attribution/sources', method: 'POST', data }),
      transformResponse: (response: CreateSourceResponse) => response.data,
      invalidatesTags: ['AttributionSource'],
    }),
  }),
});

export const { useSearchSourcesQuery, useReadAddressQuery, useCreateSourceMutation } = sourceApi;
