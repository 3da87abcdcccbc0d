import type { Extraction } from '../../plugins/attribution/engine';
import { packagedExtraction } from '../../plugins/attribution/weights/from-disk';

/** The package's trained models, loaded from disk once for a test file. Throws where they cannot be: a test needs them. */
export const trainedModels = (): Extraction => {
  const extraction = packagedExtraction();
  const { readBy } = extraction;
  if (readBy.by === 'patterns') throw new Error(readBy.why ?? 'The patterns read');
  return extraction;
};
