import type { StoryContext } from '../../../contracts/context';
import { isAbsent } from '../services/absent-answer';
import { useGetStoryContextQuery, type StoryRef } from '../services/context-api';

/** What the server says of a story, beside its text. */
export type StoryContextState =
  | { readonly status: 'loading' }
  /** The type is not governed, or the reader may not see reports. */
  | { readonly status: 'absent' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly context: StoryContext };

/** Asks the server which fields it governs, and for policy, outlets, links and waivers. */
export const useStoryContext = (ref: StoryRef, isAllowed: boolean): StoryContextState => {
  const { data, error } = useGetStoryContextQuery(ref, {
    skip: !isAllowed,
    selectFromResult: (answer) => ({ data: answer.data, error: answer.error }),
  });
  if (!isAllowed) return { status: 'absent' };
  if (data !== undefined) return { status: 'ready', context: data };
  if (error === undefined) return { status: 'loading' };
  return isAbsent(error) ? { status: 'absent' } : { status: 'failed' };
};
