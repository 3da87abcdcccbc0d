import { withMemoryOfStatements } from '../needs-source/statement-memory';
import type { AttributionExtractor } from './attribution';
import { extractAttributions } from './patterns/extract';
import { loadFullModels, type FullModelFiles } from './trained/full-models';
import { createTrainedExtractor } from './trained/trained-extractor';

/** Who found a report's attributions. `why`: what kept the models from it, as a sentence without its stop. */
export type ReadBy = { readonly by: 'models' } | { readonly by: 'patterns'; readonly why: string };

/** A way to find attributions and to tell statements that need one, and whose it is. */
export interface Extraction {
  readonly extract: AttributionExtractor;
  /** How likely newsrooms are to attribute a statement, 0 to 1; `null` where no model can tell. */
  readonly needsSource: ((statement: string) => number) | null;
  readonly readBy: ReadBy;
}

/** The patterns, which need no weights, in the place of models that could not be had. */
export const patternsBecause = (error: unknown): Extraction => ({
  extract: extractAttributions,
  needsSource: null,
  readBy: { by: 'patterns', why: error instanceof Error ? error.message : String(error) },
});

/** The models out of their weights files; the patterns where a file is not what it should be. Never throws. */
export const extractionFrom = (files: FullModelFiles): Extraction => {
  try {
    const models = loadFullModels(files);
    return {
      extract: createTrainedExtractor(models),
      needsSource: withMemoryOfStatements(models.needsSource.shareOf),
      readBy: { by: 'models' },
    };
  } catch (error) {
    return patternsBecause(error);
  }
};

/** The patterns where nobody wants the models: nothing is loaded. */
export const PATTERNS: Extraction = patternsBecause('nobody asked the models');
