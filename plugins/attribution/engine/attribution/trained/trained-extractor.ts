import { tagBlock } from '../../tagging/tag-block';
import type { AttributionExtractor } from '../attribution';
import { completeAttributions } from '../complete-attributions';
import { withMemory } from './block-memory';
import { extractBlockFully } from './extract-full';
import type { FullModels } from './full-models';

/**
 * The trained extractor behind the seam: what the models find block by block, completed. Remembers blocks, so that after
 * an edit only those that it touched are read again.
 */
export const createTrainedExtractor = (models: FullModels): AttributionExtractor => {
  const readBlock = withMemory((story, block) => {
    const tokens = tagBlock(story, block);
    return { tokens, found: extractBlockFully(models, story, block, tokens) };
  });
  return (story, outlets) => {
    const readings = story.blocks.map((_, block) => readBlock(story, block));
    const found = readings.flatMap((reading) => reading.found);
    const tagsOf = (block: number) => readings[block]?.tokens ?? [];
    return completeAttributions(story, found, outlets, { tagsOf });
  };
};
