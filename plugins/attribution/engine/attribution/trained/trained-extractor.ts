import type { SegmentedStory } from '../../text/segments';
import type { AttributionExtractor, FoundAttribution } from '../attribution';
import { completeAttributions } from '../complete-attributions';
import { extractBlockFully } from './extract-full';
import type { FullModels } from './full-models';

/** What the models find in one block, in the order of cues. Looks at nothing outside the block. */
const findInBlock = (
  models: FullModels,
  story: SegmentedStory,
  block: number,
): readonly FoundAttribution[] =>
  extractBlockFully(models, story, block)
    .filter(({ content }) => content.length > 0)
    .map(({ probability, ...spans }) => ({ ...spans, confidence: probability }));

/** The trained extractor behind the seam: what the models find block by block, completed. */
export const createTrainedExtractor =
  (models: FullModels): AttributionExtractor =>
  (story, outlets) =>
    completeAttributions(
      story,
      story.blocks.flatMap((_, block) => findInBlock(models, story, block)),
      outlets,
    );
