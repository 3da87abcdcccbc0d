import type { SegmentedStory } from '../../text/segments';
import type { FoundAttribution } from '../attribution';
import type { BlockWords } from './block-words';
import { confidenceOf } from './confidence/confidence-model';
import { SUGGESTED } from './confidence/thresholds';
import { findCandidates } from './find-candidates';
import type { FullModels } from './full-models';

/**
 * The attributions of one block, in the order of their cues, by network and field together: the candidates that are likely
 * enough. Looks at nothing outside the block. `words`: those of the block, where they are at hand.
 */
export const extractBlockFully = (
  models: FullModels,
  story: SegmentedStory,
  block: number,
  words?: BlockWords,
): readonly FoundAttribution[] =>
  findCandidates(models, story, block, words)
    .map(({ features, ...spans }) => ({
      ...spans,
      confidence: confidenceOf(models.confidence, features),
    }))
    .filter(({ confidence }) => confidence >= SUGGESTED);
