import { CLUSTERS_FILE } from '../../models/word-clusters';
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

/** The bytes of the full model's weights files: the light model's, the network's and that of confidences. */
export interface FullModelFiles extends LightModelFiles {
  readonly network: Uint8Array;
  readonly confidence: Uint8Array;
}

/** Under which name each file lies in the package's folder of weights, without its `.bin`. */
export const FULL_MODEL_NAMES: Readonly<Record<keyof FullModelFiles, string>> = {
  clusters: CLUSTERS_FILE.name,
  cue: CUE_FILE.name,
  span: SPAN_FILE.name,
  network: NETWORK_FILE.name,
  confidence: CONFIDENCE_FILE.name,
};

/** The light model with the network whose scores are averaged with its own, and what both together are worth. */
export interface FullModels extends LightModels {
  readonly network: AttributionNetwork;
  readonly confidence: ConfidenceModel;
}

/** Makes the full model out of its weights files. Throws `WeightsError` for a file that is not what it should be. */
export const loadFullModels = (files: FullModelFiles): FullModels => ({
  ...loadLightModels(files),
  network: loadNetwork(files.network),
  confidence: loadConfidence(files.confidence),
});
