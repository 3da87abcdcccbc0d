import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMarkedStories } from '../../plugins/attribution/training/corpus/read-marked-story';
import { overlaps, textOf } from '../../plugins/attribution/engine/text/span';

const stories = readMarkedStories(path.join(import.meta.dirname, '../fixtures/attributed-stories'));

describe('the attributed stories', () => {
  it.each(stories)('$name has attributions enough, set out cleanly', ({ story, attributions }) => {
    expect(attributions.length).toBeGreaterThanOrEqual(6);
    const words = story.text.split(/\s+/u).length;
    expect(words).toBeGreaterThanOrEqual(280);
    expect(words).toBeLessThanOrEqual(470);
    for (const { source, cue, content, followOns } of attributions) {
      for (const span of [...source, ...cue, ...content, ...followOns]) {
        expect(textOf(story.text, span)).toMatch(/^\S(?:.*\S)?$/su);
      }
    }
  });

  it.each(stories)('$name gives each word to one cue and one content', ({ attributions }) => {
    for (const role of ['cue', 'content'] as const) {
      const spans = attributions.flatMap((each) => each[role]);
      const twice = spans.filter((span) => spans.filter((each) => overlaps(each, span)).length > 1);
      expect(twice).toEqual([]);
    }
  });
});
