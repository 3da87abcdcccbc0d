import type { StoryContext } from '../../../contracts/context';
import { useGetStoryContextQuery, type StoryRef } from '../services/context-api';

/** What the server says of a story, beside its text. */
export type StoryContextState =
  | { readonly status: 'loading' }
  /** The type is not governed, or the reader may not see reports. */
  | { readonly status: 'absent' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly context: StoryContext };

const ABSENT_STATUSES: readonly unknown[] = [400, 403, 404];

const statusOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;

/** Asks the server which fields it governs, and for policy, outlets, links and waivers. */
export const useStoryContext = (ref: StoryRef, isAllowed: boolean): StoryContextState => {
  const { data, error } = useGetStoryContextQuery(ref, { skip: !isAllowed });
  if (!isAllowed) return { status: 'absent' };
  if (data !== undefined) return { status: 'ready', context: data };
  if (error === undefined) return { status: 'loading' };
  return ABSENT_STATUSES.includes(statusOf(error)) ? { status: 'absent' } : { status: 'failed' };
};
