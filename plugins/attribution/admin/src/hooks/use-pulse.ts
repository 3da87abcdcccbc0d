import { useEffect, useMemo } from 'react';
import {
  useGetContextVersionQuery,
  useGetStoryContextQuery,
  type StoryRef,
} from '../services/context-api';

/** How often the server is asked whether somebody else did something. In milliseconds. */
const EVERY_MS = 5_000;

/** When the context came: all of it is followed elsewhere. */
const whenCame = ({ fulfilledTimeStamp }: { readonly fulfilledTimeStamp?: number }) => ({
  contextAt: fulfilledTimeStamp,
});

/** Who else saved the story since it was opened here. */
export interface SavedElsewhere {
  /** `null` for a script, or somebody who is gone. */
  readonly by: string | null;
  /** ISO. */
  readonly at: string;
}

/**
 * Keeps the links, waivers and requests on the screen those of the newsroom, whoever makes them. `savedAt`: when the text on
 * the screen was saved. Answers who saved another one since; `null` while nobody did.
 */
export const usePulse = (
  ref: StoryRef,
  version: string,
  savedAt: string | undefined,
): SavedElsewhere | null => {
  const skip = ref.documentId === undefined;
  const { refetch, contextAt } = useGetStoryContextQuery(ref, { skip, selectFromResult: whenCame });
  // That it was asked again and answered the same is no reason to draw anything.
  const { data, isLater } = useGetContextVersionQuery(
    { ...ref, documentId: ref.documentId ?? '' },
    {
      skip,
      pollingInterval: EVERY_MS,
      selectFromResult: (answer) => ({
        data: answer.data,
        isLater: (answer.fulfilledTimeStamp ?? 0) > (contextAt ?? 0),
      }),
    },
  );
  const isNews = data !== undefined && data.version !== version && isLater;
  useEffect(() => {
    if (isNews) void refetch();
  }, [isNews, refetch]);
  return useMemo(() => {
    if (data === undefined || data.savedAt === null || savedAt === undefined) return null;
    return Date.parse(data.savedAt) > Date.parse(savedAt)
      ? { by: data.savedBy, at: data.savedAt }
      : null;
  }, [data, savedAt]);
};
