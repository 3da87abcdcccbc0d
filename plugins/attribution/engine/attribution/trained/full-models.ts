import { loadLightModels, type LightModelFiles, type LightModels } from './light-models';
import { loadNetwork, type AttributionNetwork } from './network/load-network';

/** The bytes of the full model's weights files: the light model's and the network's. */
export interface FullModelFiles extends LightModelFiles {
  readonly network: Uint8Array;
}

/** The light model with the network whose scores are averaged with its own. */
export interface FullModels extends LightModels {
  readonly network: AttributionNetwork;
}

/** Makes the full model out of its weights files. Throws `WeightsError` for a file that is not what it should be. */
export const loadFullModels = (files: FullModelFiles): FullModels => ({
  ...loadLightModels(files),
  network: loadNetwork(files.network),
});
