import path from 'node:path';
import { textOf } from '../../plugins/attribution/engine/text/span';
import { readMarkedStories } from '../../plugins/attribution/training/corpus/read-marked-story';

const STORIES = path.join(import.meta.dirname, '../fixtures/attributed-stories');

const wordsIn = (text: string): number => text.split(/\s+/u).length;

/** The paragraphs of our invented stories, one story after the other and from the start again, up to so many words. */
export const longStory = (words: number): readonly string[] => {
  const all = readMarkedStories(STORIES).flatMap(({ story: { text, blocks } }) =>
    blocks.map(({ span }) => textOf(text, span)),
  );
  const paragraphs: string[] = [];
  for (let sum = 0; sum < words;) {
    const next = all[paragraphs.length % all.length] ?? '';
    paragraphs.push(next);
    sum += wordsIn(next);
  }
  return paragraphs;
};

/** Paragraphs as the value of a Blocks field. */
export const blocksOf = (paragraphs: readonly string[]) =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
