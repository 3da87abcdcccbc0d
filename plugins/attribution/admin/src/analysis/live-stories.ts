import { useSyncExternalStore } from 'react';
import type { StoryRef } from '../services/context-api';

/** What the panel lets Strapi's buttons know of the story on the screen. */
export interface LiveStory {
  /** Open flags that block, as last checked. */
  readonly blockers: number;
  /** Checks the form as it is now; when a blocking flag is open it shows the refusal and answers `true`. */
  readonly holdBack: () => Promise<boolean>;
  /** Asks before a save would take the place of somebody else's; answers `true` when it is not to go on. */
  readonly holdSave: () => Promise<boolean>;
}

const stories = new Map<string, LiveStory>();
const listeners = new Set<() => void>();

const keyOf = ({ uid, documentId, locale }: StoryRef): string =>
  [uid, documentId ?? 'new', locale ?? ''].join('|');

const announce = () => {
  for (const listener of listeners) listener();
};

/** Puts a story on the screen; the answer takes it off again. */
export const showLiveStory = (ref: StoryRef, story: LiveStory): (() => void) => {
  const key = keyOf(ref);
  stories.set(key, story);
  announce();
  return () => {
    if (stories.get(key) !== story) return;
    stories.delete(key);
    announce();
  };
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The story as its panel knows it; `null` where no panel shows it. */
export const liveStoryOf = (ref: StoryRef): LiveStory | null => stories.get(keyOf(ref)) ?? null;

/** The same, kept up to date. */
export const useLiveStory = (ref: StoryRef): LiveStory | null =>
  useSyncExternalStore(subscribe, () => liveStoryOf(ref));
