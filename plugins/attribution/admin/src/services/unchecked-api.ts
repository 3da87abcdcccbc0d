import type { ListUncheckedResponse } from '../../../contracts/unchecked';
import { attributionApi } from './attribution-api';

/** Which page of the list is asked for; the first is 1. */
interface UncheckedPageRef {
  readonly page: number;
  readonly pageSize: number;
}

const uncheckedApi = attributionApi.injectEndpoints({
  endpoints: (build) => ({
    listUnchecked: build.query<ListUncheckedResponse, UncheckedPageRef>({
      query: (params) => ({ url: '/attribution/unchecked', method: 'GET', config: { params } }),
      providesTags: ['AttributionUnchecked'],
    }),
  }),
});

export const { useListUncheckedQuery } = uncheckedApi;
