import { describe, expect, it } from 'vitest';
import { showLiveStory, liveStoryOf } from './live-stories';

const ref = { uid: 'api::story.story', documentId: 'a', locale: 'en' };
const makeStory = (blockers: number) => ({
  blockers,
  holdBack: async () => blockers > 0,
  holdSave: async () => false,
});

describe('live stories', () => {
  it('are known while they are on the screen, by document and locale', () => {
    const story = makeStory(2);
    const takeOff = showLiveStory(ref, story);
    expect(liveStoryOf(ref)).toBe(story);
    expect(liveStoryOf({ ...ref, locale: 'fr' })).toBeNull();
    takeOff();
    expect(liveStoryOf(ref)).toBeNull();
  });

  it('are not taken off by whoever showed an earlier state', () => {
    const takeOffFirst = showLiveStory(ref, makeStory(1));
    const later = makeStory(0);
    const takeOffLater = showLiveStory(ref, later);
    takeOffFirst();
    expect(liveStoryOf(ref)).toBe(later);
    takeOffLater();
  });
});
