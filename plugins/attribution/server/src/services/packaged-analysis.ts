import { analyse } from '../../../engine';
import type { AnalysisInput, Report } from '../../../engine/analyse';
import type { Extraction } from '../../../engine/attribution/extraction';

interface Log {
  readonly error: (message: string) => void;
}

/** The engine with the models that `extractionAtHand` loads at the first analysis. Says once when patterns have to do. */
export const packagedAnalysis = (
  extractionAtHand: () => Extraction,
  log: Log,
): ((input: AnalysisInput) => Report) => {
  let isSaid = false;
  return (input) => {
    const extraction = extractionAtHand();
    const { readBy } = extraction;
    if (readBy.by === 'patterns' && !isSaid) {
      log.error(
        `Attribution: the trained models could not be loaded, so simpler patterns read the stories. ${readBy.why}`,
      );
      isSaid = true;
    }
    return analyse(input, extraction);
  };
};
