import type { AttributionExtractor } from './attribution';
import { extractAttributions } from './patterns/extract';
import { loadFullModels, type FullModelFiles } from './trained/full-models';
import { createTrainedExtractor } from './trained/trained-extractor';

/** Who found a report's attributions; `why`: what kept the models from it, `null` where nobody asked them. */
export type ReadBy =
  { readonly by: 'models' } | { readonly by: 'patterns'; readonly why: string | null };

/** A way to find attributions, and whose it is. */
export interface Extraction {
  readonly extract: AttributionExtractor;
  readonly readBy: ReadBy;
}

/** The patterns alone, which need no weights. */
export const PATTERNS: Extraction = {
  extract: extractAttributions,
  readBy: { by: 'patterns', why: null },
};

/** The patterns in the place of models that could not be loaded. */
export const patternsBecause = (error: unknown): Extraction => ({
  ...PATTERNS,
  readBy: { by: 'patterns', why: error instanceof Error ? error.message : String(error) },
});

/** The models out of their weights files; the patterns where a file is not what it should be. Never throws. */
export const extractionFrom = (files: FullModelFiles): Extraction => {
  try {
    return {
      extract: createTrainedExtractor(loadFullModels(files)),
      readBy: { by: 'models' },
    };
  } catch (error) {
    return patternsBecause(error);
  }
};
