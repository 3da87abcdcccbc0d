import type { CheckTrailResponse, ListTrailResponse } from '../../../contracts/trail';
import { attributionApi } from './attribution-api';

export type TrailEvent = ListTrailResponse['data'][number];

/** Which events are asked for: the page, and what of. The first page is 1. */
interface TrailQuestion {
  readonly page: number;
  readonly pageSize: number;
  readonly kind?: string;
  readonly uid?: string;
  readonly documentId?: string;
  readonly actorId?: string;
}

const trailApi = attributionApi.injectEndpoints({
  endpoints: (build) => ({
    listTrail: build.query<ListTrailResponse, TrailQuestion>({
      query: (params) => ({ url: '/attribution/trail', method: 'GET', config: { params } }),
    }),
    /** Takes the mark of an event that was noted down; empty: none. */
    checkTrail: build.query<CheckTrailResponse['data'], string>({
      query: (known) => ({
        url: '/attribution/trail/check',
        method: 'GET',
        config: { params: known === '' ? {} : { known } },
      }),
      transformResponse: ({ data }: CheckTrailResponse) => data,
    }),
  }),
});

export const { useListTrailQuery, useLazyCheckTrailQuery } = trailApi;
