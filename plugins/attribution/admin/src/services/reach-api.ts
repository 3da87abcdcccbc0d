import type { JobResponse } from '../../../contracts/job';
import type {
  ChangeStatusRequest,
  ChangeStatusResponse,
  GetReachResponse,
} from '../../../contracts/reach';
import { attributionApi } from './attribution-api';

/** Which page of what rests on a record is asked for; the first is 1. */
interface ReachQuestion {
  readonly sourceId: string;
  readonly page: number;
  readonly pageSize: number;
}

interface StatusToGive extends ChangeStatusRequest {
  readonly sourceId: string;
}

const reachApi = attributionApi.injectEndpoints({
  endpoints: (build) => ({
    getReach: build.query<GetReachResponse, ReachQuestion>({
      query: ({ sourceId, ...params }) => ({
        url: `/attribution/sources/${sourceId}/reach`,
        method: 'GET',
        config: { params },
      }),
      providesTags: ['AttributionSource'],
    }),
    changeStatus: build.mutation<ChangeStatusResponse['data'], StatusToGive>({
      query: ({ sourceId, ...data }) => ({
        url: `/attribution/sources/${sourceId}/status`,
        method: 'PUT',
        data,
      }),
      transformResponse: ({ data }: ChangeStatusResponse) => data,
      invalidatesTags: ['AttributionSource'],
    }),
    resumeJob: build.mutation<JobResponse['data'], string>({
      query: (documentId) => ({ url: `/attribution/jobs/${documentId}/resume`, method: 'POST' }),
      transformResponse: ({ data }: JobResponse) => data,
      invalidatesTags: ['AttributionSource'],
    }),
  }),
});

export const { useGetReachQuery, useChangeStatusMutation, useResumeJobMutation } = reachApi;
