import type { AttributionExtractor } from '../attribution';
import { completeAttributions } from '../complete-attributions';
import { extractBlockFully } from './extract-full';
import type { FullModels } from './full-models';

/** The trained extractor behind the seam: what the models find block by block, completed. */
export const createTrainedExtractor =
  (models: FullModels): AttributionExtractor =>
  (story, outlets) =>
    completeAttributions(
      story,
      story.blocks.flatMap((_, block) => extractBlockFully(models, story, block)),
      outlets,
    );
