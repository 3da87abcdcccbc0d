import { CLUSTERS_FILE } from '../../models/word-clusters';
import { loadNeedsSource, type NeedsSource } from '../../needs-source/needs-source';
import { NEEDS_SOURCE_FILE } from '../../needs-source/statement-shape';
import {
  CONFIDENCE_FILE,
  loadConfidence,
  type ConfidenceModel,
} from './confidence/confidence-model';
import {
  CUE_FILE,
  loadLightModels,
  SPAN_FILE,
  type LightModelFiles,
  type LightModels,
} from './light-models';
import { loadNetwork, type AttributionNetwork } from './network/load-network';
import { NETWORK_FILE } from './network/network-file';

/** The bytes of all weights files: the light model's, the network's, that of confidences and that of statements. */
export interface FullModelFiles extends LightModelFiles {
  readonly network: Uint8Array;
  readonly confidence: Uint8Array;
  readonly needsSource: Uint8Array;
}

/** Under which name each file lies in the package's folder of weights, without its `.bin`. */
export const FULL_MODEL_NAMES: Readonly<Record<keyof FullModelFiles, string>> = {
  clusters: CLUSTERS_FILE.name,
  cue: CUE_FILE.name,
  span: SPAN_FILE.name,
  network: NETWORK_FILE.name,
  confidence: CONFIDENCE_FILE.name,
  needsSource: NEEDS_SOURCE_FILE.name,
};

/**
 * The light model with the network whose scores are averaged with its own, what both together are worth, and what tells
 * statements that need a source.
 */
export interface FullModels extends LightModels {
  readonly network: AttributionNetwork;
  readonly confidence: ConfidenceModel;
  readonly needsSource: NeedsSource;
}

/** Makes the models out of their weights files. Throws `WeightsError` for a file that is not what it should be. */
export const loadFullModels = (files: FullModelFiles): FullModels => {
  const network = loadNetwork(files.network);
  return {
    ...loadLightModels(files),
    network,
    confidence: loadConfidence(files.confidence),
    needsSource: loadNeedsSource(files.needsSource, network),
  };
};
