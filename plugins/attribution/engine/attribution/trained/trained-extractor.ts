import type { AttributionExtractor } from '../attribution';
import { completeAttributions } from '../complete-attributions';
import { withMemory } from './block-memory';
import { readBlockWords } from './block-words';
import { extractBlockFully } from './extract-full';
import type { FullModels } from './full-models';
import { mergeReadings } from './merge-readings';

/**
 * The trained extractor behind the seam: what the models find block by block, with what precise patterns find besides,
 * completed. Remembers blocks, so that after an edit only those that it touched are read again.
 */
export const createTrainedExtractor = (models: FullModels): AttributionExtractor => {
  const readBlock = withMemory((story, block) => {
    const words = readBlockWords(story, block, models.codesOf);
    const found = extractBlockFully(models, story, block, words);
    return { tokens: words.tokens, found: mergeReadings(story.text, words, found) };
  });
  return (story, outlets) => {
    const readings = story.blocks.map((_, block) => readBlock(story, block));
    const found = readings.flatMap((reading) => reading.found);
    const tagsOf = (block: number) => readings[block]?.tokens ?? [];
    return completeAttributions(story, found, outlets, { tagsOf });
  };
};
