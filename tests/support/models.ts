import type { Extraction } from '../../plugins/attribution/engine';
import { loadFullModels } from '../../plugins/attribution/engine/attribution/trained/full-models';
import { createTrainedExtractor } from '../../plugins/attribution/engine/attribution/trained/trained-extractor';
import { packagedExtraction, readModelFiles } from '../../plugins/attribution/weights/from-disk';

/** The package's trained models, loaded from disk once for a test file. Throws where they cannot be: a test needs them. */
export const trainedModels = (): Extraction => {
  const extraction = packagedExtraction();
  const { readBy } = extraction;
  if (readBy.by === 'patterns') throw new Error(readBy.why);
  return extraction;
};

let loaded: ReturnType<typeof loadFullModels> | null = null;

/** The same models as a reader that has read nothing yet. */
export const freshModels = (): Extraction => {
  loaded ??= loadFullModels(readModelFiles());
  const { shareOf } = loaded.needsSource;
  return {
    extract: createTrainedExtractor(loaded),
    needsSource: shareOf,
    readBy: { by: 'models' },
  };
};
